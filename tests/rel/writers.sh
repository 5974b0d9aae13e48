#!/usr/bin/env bash
# R10. Sixteen writers at once: none fails, no number is missing or given twice, the chain holds; a report that is made
# meanwhile is of one moment.
# writers.sh [N cases a writer]
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-50}"
need sqlite3

writers=16
store=$work/store.db
new_store "$store"
for ((i = 1; i <= 20; ++i)); do "$arrears" employer add "第${i}建筑公司" -y --db "$store" >/dev/null 2>&1; done

write() {
    local me=$1
    local -i i started
    for ((i = 1; i <= N; ++i)); do
        started=${EPOCHREALTIME/./}
        if "$arrears" file "第$((i % 20 + 1))建筑" $((me * 1000000 + i)) --if-duplicate new --json --db "$store" >>"$work/out.$me" 2>"$work/err.$me"; then
            pass
        else
            fail "writer $me, case $i: $(head -c 300 "$work/err.$me")"
        fi
        echo $((${EPOCHREALTIME/./} - started)) >>"$work/waits.$me"
    done
}
# Each complaint is one entry of the journal, so between two moments as many of the one came as of the other.
entries_beside_complaints() { "$arrears" sweep --all --json --db "$store" 2>/dev/null | sed -E 's/.*"known":([0-9]+),.*\],"complaints":([0-9]+),.*/\1 - \2/'; }
before=$(($(entries_beside_complaints)))
report() {
    local -i reports=0
    until [[ -e $work/written ]]; do
        local now
        now=$(entries_beside_complaints)
        if (((now) == before)); then pass; else fail "a report made meanwhile: entries and complaints are $now, before any complaint $before"; fi
        reports+=1
    done
    echo "  $reports reports were made meanwhile"
}
report &
reader=$!
began=${EPOCHREALTIME/./}
workers=()
for ((me = 1; me <= writers; ++me)); do write $me & workers+=($!); done
for part in "${workers[@]}"; do wait "$part" || fail "a part broke off with exit $?"; done
touch "$work/written"
wait "$reader"
took=$((${EPOCHREALTIME/./} - began))

given=$(sed -nE 's/.*"case":"410803-2013-0*([0-9]+)".*/\1/p' "$work"/out.* | sort -n)
if [[ $given = "$(seq $((writers * N)))" ]]; then pass; else fail "the numbers given are not 1..$((writers * N)) once each"; fi
stored=$(sqlite3 "$store" "SELECT id % 10000000 FROM case_file ORDER BY id")
if [[ $stored = "$(seq $((writers * N)))" ]]; then pass; else fail "the numbers stored are not 1..$((writers * N))"; fi
# Two officers take the same complaint at once, neither of them a second time: one number.
twice=$work/twice.db
new_store "$twice"
"$arrears" employer add 焦作恒达建筑劳务有限公司 --db "$twice" >/dev/null 2>&1
for ((i = 1; i <= N; ++i)); do
    filing=("$arrears" file 恒达 126400 --if-duplicate fail --json --db "$twice")
    for who in one other; do
        { code=0; "${filing[@]}" >"$work/$who" 2>/dev/null || code=$?; echo "$code" >"$work/$who.code"; } &
    done
    wait_for_all
    codes=$(sort "$work/one.code" "$work/other.code" | tr '\n' ' ')
    if [[ $codes = '0 1 ' && $(cat "$work/one" "$work/other" | grep -c '"case"') = 1 ]]; then pass; else fail "two at once, round $i: exits $codes"; fi
    "$arrears" case withdraw "$i" --db "$twice" >/dev/null 2>&1
done
expect 0 'audit verify' "$arrears" audit verify --db "$store"
expect 0 'check --deep' "$arrears" check --deep --db "$store"
sort -n "$work"/waits.* | awk -v took="$took" '{ wait[NR] = $1 } END {
    printf "  %d cases in %.1f s; a command took %.0f ms at the median, %.0f ms at the 99th of 100, %.0f ms at most\n",
        NR, took / 1e6, wait[int((NR + 1) / 2)] / 1e3, wait[int(NR * 0.99)] / 1e3, wait[NR] / 1e3 }'
finish
