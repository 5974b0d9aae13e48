#!/usr/bin/env bash
# What goes out is safe in an office program and tells nobody's name: no cell is a formula, amounts and days are such, long numbers keep their
# digits, nothing personal is unmasked; a table is whole or not there at all.   export.sh [N] (N is not used)
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-1}"
need soffice unzip jq
cd "$work"

# Made up: no such person.
id_number=410803198001010012 phone=13900000001 account=6222020012345678901 name=甲乙丙丁 note=金丝雀一号
export ARREARS_DB=$work/store.db
printf '姓名,身份证号,电话,银行账号,金额\n%s,%s,%s,%s,126400\n' "$name" "$id_number" "$phone" "$account" >workers.csv
new_store "$ARREARS_DB"
run() { expect 0 "$1" "$arrears" "$@"; }
run employer add '=1+1有限公司' --credit-code 91110000600037341L
run employer add '@恒达公司'
run campaign open 春节 --from 2013-01-01 --to 2013-02-01 --region 410803
run site add '+站前' --general '=1+1'
run file '=1+1' 126400 -p 2012-10..2012-12 -c 12333 -w workers.csv --complainant "$name" -m "$note"
run inspect '@恒达' owing --found 3000.50 -n 2 -m "$note"
run recover 1 100 --proof "$note" -m "$note"
run call 12351 -m "$note" --told "$note"

tables='complaints employers inspections payments workers steps claims journal calls campaigns sites officers'
holds_no_person() {   # WHAT FILE
    local secret
    for secret in "$id_number" "$phone" "$account" "$name" "$note"; do
        if grep -qF "$secret" "$2"; then fail "$1 shows $secret"; else pass; fi
    done
}
for table in $tables; do
    for format in csv jsonl xlsx; do
        expect 0 "$table.$format" "$arrears" export "$table" -o "$table.$format"
        cp "$table.$format" bytes
        [[ $format != xlsx ]] || unzip -p "$table.xlsx" >bytes
        holds_no_person "$table.$format" bytes
        [[ $(stat -c %a "$table.$format") = 600 ]] && pass || fail "$table.$format may be read by others"
    done
    "$arrears" export "$table" --format jsonl 2>/dev/null >on_output
    if cmp -s on_output "$table.jsonl"; then pass; else fail "$table: standard output is not what the file is"; fi
    if jq -e . <"$table.jsonl" >/dev/null; then pass; else fail "$table.jsonl is no JSON"; fi
    if unzip -p "$table.xlsx" 'xl/worksheets/*' | grep -q '<f>'; then fail "$table.xlsx: a cell is a formula"; else pass; fi
    lines=$(wc -l <"$table.jsonl")
    if (($(grep -c '' "$table.csv") == lines + 1)); then pass; else fail "$table: CSV and JSON lines are not of the same length"; fi
done
[[ -s complaints.jsonl && -s workers.jsonl && -s calls.jsonl && -s payments.jsonl ]] || fail "nothing went out"

# As an office program shows them: a text is quoted, a number is not, a formula would show what it comes to.
office() { soffice -env:UserInstallation="file://$work/office" --headless "$@" >/dev/null 2>&1; }
office --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1' --outdir seen complaints.xlsx employers.xlsx payments.xlsx
if grep -q '"=1+1有限公司"' seen/complaints-*.csv && grep -qE ',126,?400(\.00)?,|,"?126400' seen/complaints-*.csv; then pass; else fail "the complaint as it is seen: $(cat seen/complaints-*.csv)"; fi
if grep -qE ',"[^"]*126' seen/complaints-*.csv; then fail 'an amount is a text'; else pass; fi
if grep -q '"91110000600037341L"' seen/employers-*.csv; then pass; else fail "a credit code lost its digits: $(cat seen/employers-*.csv)"; fi
office --infilter='CSV:44,34,76,1' --convert-to ods --outdir seen complaints.csv employers.csv sites.csv
for table in complaints employers sites; do
    if unzip -p "seen/$table.ods" content.xml | grep -q 'table:formula'; then fail "$table.csv: a cell runs as a formula"; else pass; fi
done

# Revealed: the file has them, the journal does not.
expect 0 revealed "$arrears" export workers --reveal --reason "$note" -o whole.csv
if grep -qF "$id_number" whole.csv && grep -qF "$account" whole.csv; then pass; else fail 'what was asked for is not revealed'; fi
sqlite3 "$ARREARS_DB" 'SELECT body FROM journal' >journal 2>/dev/null || "$arrears" export journal >journal
holds_no_person 'the journal' journal

# A disk that is full leaves no half file, neither under its name nor under another.
mkdir small
(trap '' XFSZ; ulimit -f 1; exec "$arrears" export complaints --format jsonl -o small/cases.jsonl) >said 2>&1 && small=0 || small=$?
if ((small == 13)) && [[ -z $(ls small) ]]; then pass; else fail "a full disk: exit $small, left $(ls small): $(cat said)"; fi

# An archive: the same bytes, masked, numbers that stay.
expect 0 all "$arrears" export all -o all.zip
expect 0 'all again' "$arrears" export all -o again.zip
if cmp -s all.zip again.zip; then pass; else fail 'the same ledger is not the same archive'; fi
unzip -tq all.zip >/dev/null && pass || fail 'the archive is damaged'
unzip -p all.zip >bytes
holds_no_person all.zip bytes
for table in $tables; do
    "$arrears" export "$table" 2>/dev/null >on_output
    if [[ $(unzip -p all.zip "$table.csv" | sha256sum) = "$(sha256sum <on_output)" ]]; then pass; else fail "$table.csv of the archive is another"; fi
done
finish
