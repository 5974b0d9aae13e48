#!/usr/bin/env bash
# What -o FILE.xlsx writes, opened by an office program: text that begins as a formula stays text, amounts can be summed,
# and the program that has lost its module says so.   workbook.sh [N] (N is not used)
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-1}"
need soffice unzip
cd "$work"

export ARREARS_DB=$work/bureau.db
{
    "$arrears" init --office 410803 --custodian bureau --officer 李伟 --certificate 豫H-0001
    "$arrears" employer add '=1+1有限公司'
    "$arrears" file '=1+1有限公司' 126400 -n 18 -p 2012-10..2012-12 -c 12333
} >/dev/null 2>&1

if "$arrears" due -o list.xlsx >/dev/null 2>error; then pass; else fail "list.xlsx: $(cat error)"; fi
"$arrears" due -o again.xlsx >/dev/null 2>&1
if cmp -s list.xlsx again.xlsx; then pass; else fail 'the same list is not the same bytes'; fi
[[ $(stat -c %a list.xlsx) = 600 ]] && pass || fail 'list.xlsx may be read by others'
if unzip -p list.xlsx 'xl/worksheets/*' | grep -q '<f>'; then fail 'a cell is a formula'; else pass; fi
soffice -env:UserInstallation="file://$work/office" --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' list.xlsx >/dev/null 2>&1
if grep -q '=1+1有限公司.*,126400$' list-*.csv; then pass; else fail "read back: $(cat list-*.csv)"; fi

cp "$arrears" alone
expect 5 'the program without its module' ./alone due -o alone.xlsx
if grep -q 'arrears-sheets.so' said && [[ ! -e alone.xlsx ]]; then pass; else fail "without its module: $(cat said)"; fi
expect 0 'the program without its module, as text' ./alone due
finish
