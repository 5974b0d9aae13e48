#!/usr/bin/env bash
# Files that offices and platforms really hand over, and worse: of each, taken + linked + held + rejected are the rows read and come to
# what tests/imports/expected.tsv says; taken in again it adds nothing; what was rejected stands in a file. Three of them are cut at
# each N-th byte. The same rows as UTF-8, GB18030, UTF-16, XLSX and XLS give stores of the same content.   imports.sh [N]
# N is 1, or REL_STRIDE: every 8th byte, from one on that the seed chooses, is what a change is checked with.
set -euo pipefail
shopt -s inherit_errexit
source "$(dirname "$0")/lib/check.bash"
begin "${1:-${REL_STRIDE:-1}}"
need jq sqlite3 soffice
files=$(realpath "$(dirname "$0")/../imports")
export ARREARS_TODAY=2026-11-01
cd "$work"
cp "$files"/* .
new_store empty.db

# Two that are too big to be kept as they are.
{
    printf '收到日期,用人单位,人数,金额,备注\n2013-01-07,焦作恒达建筑劳务有限公司,18,126400,\n2013-01-08,焦作宏远建筑有限公司,5,52000,'
    head -c 1100000 /dev/zero | tr '\0' a
    printf '\n2013-01-09,中站区阿强餐馆,2,8300,\n'
} >line_over_a_megabyte.csv
{
    printf '收到日期,用人单位,人数,金额,备注\n2013-01-08,"焦作宏远建筑有限公司,5,52000,\n'
    for ((i = 0; i < 1200; ++i)); do printf '2013-01-09,焦作第%d建筑有限公司,1,100,%0900d\n' "$i" 0; done
} >quote_over_a_megabyte.csv
printf 'line_over_a_megabyte.csv\tcomplaints\t3\t2\t0\t0\t1\t3\t\nquote_over_a_megabyte.csv\tcomplaints\t1201\t1200\t0\t0\t1\t3\t\n' >>expected.tsv

counts='[.read, .taken, .linked, .held, .rejected]'
# import_into STORE FILE OPTIONS…: sets code and told.
import_into() {
    local store=$1
    shift
    code=0
    told=$("$arrears" import "$@" --db "$store" --json --no-input 2>said) || code=$?
}
records() { sqlite3 "$1" "SELECT (SELECT count(*) FROM case_file) + (SELECT count(*) FROM employer) + (SELECT count(*) FROM inspection) + (SELECT count(*) FROM held_row) + (SELECT count(*) FROM journal)"; }

checked=0
while IFS=$'\t' read -r file table rows taken linked held rejected exit options; do
    [[ $file != \#* ]] || continue
    checked=$((checked + 1))
    copy_store empty.db one.db
    read -ra more <<<"$options"
    [[ $table = - ]] || more+=(--as "$table")
    rm -f ./*.rejects*.csv ./*.退回*.csv
    import_into one.db "$file" "${more[@]}"
    if ((code != exit)); then fail "$file: exit $code, wanted $exit: $(head -c 300 said)"; continue; fi
    if ((exit != 0 && exit != 3)); then
        [[ $(records one.db) = "$(records empty.db)" ]] || { fail "$file: refused, and yet something was recorded"; continue; }
        pass
        continue
    fi
    got=$(jq -c "$counts" <<<"$told")
    [[ $got = "[$rows,$taken,$linked,$held,$rejected]" ]] || { fail "$file: $got, wanted [$rows,$taken,$linked,$held,$rejected]: $(jq -c .faults <<<"$told" | head -c 400)"; continue; }
    back=$(jq -r '.rejects_file // empty' <<<"$told")
    if ((rejected > 0)); then
        [[ -s $back ]] || { fail "$file: no file of what was rejected"; continue; }
    elif [[ -n $back ]]; then fail "$file: a file of rejects without any"; continue; fi
    before=$(records one.db)
    import_into one.db "$file" "${more[@]}"
    got=$(jq -c '[.taken, .held]' <<<"$told")
    [[ $got = '[0,0]' && $(records one.db) = "$before" ]] || { fail "$file: taken in again it added $got, $before records became $(records one.db)"; continue; }
    "$arrears" check --deep --db one.db >said 2>&1 || { fail "$file: $(head -c 300 said)"; continue; }
    pass
done <expected.tsv
((checked >= 60)) && pass || fail "only $checked files"

# A rehearsal tells the same, and leaves nothing.
copy_store empty.db one.db
import_into one.db dates_not_to_be_told.csv --as complaints --dry-run
rehearsed=$(jq -c "$counts" <<<"$told")
[[ $(records one.db) = "$(records empty.db)" && $code = 3 ]] && pass || fail 'a rehearsal recorded something'
import_into one.db dates_not_to_be_told.csv --as complaints
[[ $(jq -c "$counts" <<<"$told") = "$rehearsed" ]] && pass || fail "a rehearsal told $rehearsed"

# All or nothing.
copy_store empty.db one.db
import_into one.db bad_utf8.csv --as complaints --all-or-nothing
[[ $code = 7 && $(records one.db) = "$(records empty.db)" ]] && pass || fail "all or nothing: exit $code"

# What was rejected, mended in its file, goes in as it is.
copy_store empty.db one.db
import_into one.db no_date.csv --as complaints --rejects back.csv
sed -i 's/^,焦作/2013-01-07,焦作/' back.csv
import_into one.db back.csv --as complaints
[[ $code = 0 && $(jq -c "$counts" <<<"$told") = '[1,1,0,0,0]' ]] && pass || fail "mended rejects: exit $code, $(jq -c "$counts" <<<"$told"), $(head -c 300 said)"

# The same rows, however they are written.
content() {
    sqlite3 "$1" "SELECT c.received_on, e.name, s.claimed_fen, s.workers_claimed, w.value FROM case_file c JOIN employer e ON e.id = c.employer JOIN case_state s ON s.case_id = c.id
                  LEFT JOIN words w ON w.id = c.note ORDER BY c.id"
}
soffice --headless --norestore -env:UserInstallation="file://$work/office" --infilter='CSV:44,34,76,1,1/2/2/2/3/2' --convert-to xlsx --outdir . utf8.csv >/dev/null 2>&1
soffice --headless --norestore -env:UserInstallation="file://$work/office" --convert-to xls --outdir . utf8.xlsx >/dev/null 2>&1
copy_store empty.db one.db
import_into one.db utf8.csv --as complaints
content one.db >wanted
[[ $(wc -l <wanted) = 3 ]] && pass || fail 'the rows of utf8.csv'
for file in utf8_bom.csv gb18030.csv utf16le_bom.csv utf16be_bom.csv utf16le_plain.csv utf8.xlsx utf8.xls; do
    copy_store empty.db other.db
    import_into other.db "$file" --as complaints
    content other.db >got
    if cmp -s wanted got; then pass; else fail "$file: another content than utf8.csv: $(diff wanted got | head -c 300)"; fi
    import_into one.db "$file" --as complaints
    [[ $(jq -c '[.taken, .linked]' <<<"$told") = '[0,3]' ]] && pass || fail "$file: not known to be the rows of utf8.csv: $told"
done

# What export writes, import reads back to an equal store: what goes out of that one is the same to the byte.
export ARREARS_TODAY=2013-01-31
"$arrears" demo sample >said 2>&1
new_store back.db
tail -n +2 "$files/../../data/sample/zhongzhan-2013/officers.csv" | cut -d, -f1 | while read -r officer; do "$arrears" officer add "$officer" --role inspector --db back.db >/dev/null 2>&1 || true; done
"$arrears" export workers -o workers.csv --reveal --reason 核对 --db sample/arrears.db >said 2>&1
for table in employers complaints inspections payments; do
    "$arrears" export "$table" -o "$table.csv" --reveal --reason 核对 --db sample/arrears.db >said 2>&1 || fail "export $table: $(head -c 300 said)"
    import_into back.db "$table.csv" --as "$table"
    [[ $code = 0 && $(jq '.read == .taken' <<<"$told") = true ]] && pass || fail "$table did not come in whole: $code $told $(head -c 300 said)"
done
for table in employers complaints inspections payments; do
    "$arrears" export "$table" -o "again_$table.csv" --reveal --reason 核对 --db back.db >said 2>&1 || fail "export $table again: $(head -c 300 said)"
    cmp -s "$table.csv" "again_$table.csv" && pass || fail "$table: $(diff "$table.csv" "again_$table.csv" | head -c 300)"
    before=$(records sample/arrears.db)
    import_into sample/arrears.db "$table.csv" --as "$table"
    [[ $(jq -c '[.taken, .held, .rejected]' <<<"$told") = '[0,0,0]' && $(records sample/arrears.db) = "$before" ]] && pass || fail "$table: its own store takes in what it gave out: $told"
done
for table in $(sed -nE 's/^([a-z]+),.*/\1/p' "$files/../../data/names/exchange-columns.csv" | grep -v '^table' | sort -u); do
    "$arrears" import --template "$table" -o "blank_$table.xlsx" --db back.db >said 2>&1 || fail "no blank sheet of $table: $(head -c 300 said)"
    import_into back.db "blank_$table.xlsx" --as "$table"
    [[ $code = 0 && $(jq -c '[.read, .passed_over]' <<<"$told") = '[0,1]' ]] && pass || fail "the blank sheet of $table: $code $told $(head -c 300 said)"
done
export ARREARS_TODAY=2026-11-01

# Cut anywhere: no crash, and the equation holds.
for file in quoted_line_breaks.csv gb18030.csv objects.jsonl; do
    size=$(stat -c %s "$file")
    bad=0
    for ((cut = 0; cut < size; cut += cut == 0 ? 1 + RANDOM % N : N)); do
        head -c "$cut" "$file" >cut.csv
        copy_store empty.db one.db
        import_into one.db cut.csv --as complaints -y
        case $code in
            0 | 3) [[ $(jq '.read == .taken + .linked + .held + .rejected' <<<"$told") = true ]] || { bad=$((bad + 1)); echo "  $file cut at $cut: $told"; } ;;
            6 | 7) [[ $(records one.db) = "$(records empty.db)" ]] || { bad=$((bad + 1)); echo "  $file cut at $cut: refused, and recorded"; } ;;
            *) bad=$((bad + 1)); echo "  $file cut at $cut: exit $code: $(head -c 200 said)" ;;
        esac
    done
    ((bad == 0)) && pass || fail "$file: $bad cuts"
done
finish
