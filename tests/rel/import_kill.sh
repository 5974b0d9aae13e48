#!/usr/bin/env bash
# An import that is killed at any moment leaves whole batches; run again it goes on where it stopped, until every row is there once.
#   import_kill.sh [N kills] [ROWS]
set -euo pipefail
shopt -s inherit_errexit
source "$(dirname "$0")/lib/check.bash"
begin "${1:-6}"
rows=${2:-60000}
need sqlite3 jq
cd "$work"
export ARREARS_TODAY=2026-11-01
new_store a.db

# Rows of a source that numbers them, in the order of their days; every twelfth employer is named by nobody else.
awk -v rows="$rows" 'BEGIN {
    print "编号,收到日期,用人单位,人数,金额,状态,办结日期"
    for (i = 1; i <= rows; ++i) {
        year = 2015 + int(i * 10 / rows); month = 1 + i % 12; day = 1 + i % 28
        closed = i % 3 == 0
        printf "%d,%04d-%02d-%02d,焦作第%d建筑有限公司,%d,%d.%02d,%s,%s\n", i, year, month, day, i % 97, 1 + i % 30, 100 + i % 9000, i % 100,
            closed ? "settled_full" : "received", closed ? sprintf("%04d-%02d-28", year, month) : ""
    }
}' >rows.csv

import=("$arrears" import rows.csv --as complaints --source 平台 --db a.db --json)
one() { sqlite3 -cmd '.timeout 5000' a.db "$1"; }
kills=0 before=0
for ((turn = 0; turn < N; ++turn)); do
    "${import[@]}" >said 2>&1 &
    child=$!
    # Every other one only when it has taken something: others end while the file is still looked at.
    if ((turn % 2 == 1)); then
        until (($(one "SELECT count(*) FROM case_file") > before)) || ! kill -0 "$child" 2>/dev/null; do sleep 0.05; done
    fi
    sleep "0.$((RANDOM % 9))$((RANDOM % 10))"
    if kill -9 "$child" 2>/dev/null; then kills=$((kills + 1)); fi
    wait "$child" 2>/dev/null || true
    taken=$(one "SELECT count(*) FROM case_file")
    # A batch is all of its rows with all that belongs to them, or nothing.
    [[ $(one "SELECT (SELECT count(*) FROM origin) - (SELECT count(*) FROM case_file), (SELECT count(*) FROM case_state) - (SELECT count(*) FROM case_file),
              (SELECT count(DISTINCT case_id) FROM step WHERE kind = 'received') - (SELECT count(*) FROM case_file)") = '0|0|0' ]] && pass || fail "turn $turn: half a batch"
    [[ $(one 'PRAGMA integrity_check') = ok ]] && pass || fail "turn $turn: the file is damaged"
    ((taken >= before)) && pass || fail "turn $turn: $before rows had been taken, and $taken are there"
    before=$taken
done
((kills > 0 && before > 0)) && pass || fail "$kills kills, and $before rows taken between them"
"${import[@]}" >said 2>error || fail "the last run: $(head -c 300 error)"
[[ $(jq '.taken + .linked' said) = "$rows" && $(jq .rejected said) = 0 ]] && pass || fail "the last run: $(jq -c '[.read, .taken, .linked, .held, .rejected]' said)"
[[ $(one "SELECT count(*), count(DISTINCT from_ref) FROM case_file") = "$rows|$rows" ]] && pass || fail "$(one "SELECT count(*), count(DISTINCT from_ref) FROM case_file") of $rows rows"
[[ $(one 'SELECT count(*) FROM import_run') = 1 ]] && pass || fail 'more than one run of one file'
"${import[@]}" >said 2>error && [[ $(jq .linked said) = "$rows" ]] && pass || fail "taken in again: $(head -c 300 said)"
"$arrears" check --deep --db a.db >said 2>&1 && pass || fail "$(head -c 300 said)"
echo "  $kills kills, $before rows were there before the last run"
finish
