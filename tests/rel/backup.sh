#!/usr/bin/env bash
# R21. Backups taken while four writers write: each is whole, none keeps a writer waiting, none goes over a file that is
# there, and a ledger restored from one goes on as another station.   backup.sh [N backups]
# REL_STRIDE=8 takes a third of them: each takes longer than the one before, since the ledger grows.
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-$((${REL_STRIDE:-1} > 1 ? 20 : 60))}"
need sqlite3

writers=4 longest_wait=1000000   # microseconds
store=$work/store.db
new_store "$store"
"$arrears" employer add 焦作恒达建筑劳务有限公司 --db "$store" >/dev/null 2>&1

write_until_told() {
    local me=$1
    local -i i=0 started
    while [[ ! -e $work/enough ]]; do
        i+=1 started=${EPOCHREALTIME/./}
        if "$arrears" file 恒达 $((me * 1000000 + i)) --if-duplicate new --db "$store" >/dev/null 2>"$work/err.$me"; then pass; else fail "writer $me: $(head -c 300 "$work/err.$me")"; fi
        echo $((${EPOCHREALTIME/./} - started)) >>"$work/waits"
    done
}

cases_in() { sqlite3 -cmd '.timeout 30000' "$1" 'SELECT count(*) FROM case_file'; }

take_backups() {
    local -i round before held
    local copy head
    for ((round = 1; round <= N; ++round)); do
        copy=$work/copy-$round.db
        before=$(cases_in "$store")
        expect 0 "backup $round" "$arrears" backup "$copy" --json --db "$store"
        head=$(sed -nE 's/.*"writer":"([^"]*)","seq":([0-9]+),"head":"([^"]*)".*/\1:\2:\3/p' "$work/said")
        [[ $(stat -c %a "$copy") = 600 ]] || fail "backup $round can be read by others"
        held=$(cases_in "$copy")
        ((held >= before)) || fail "backup $round holds $held cases of the $before that stood before it"
        expect 0 "backup $round, check --deep" "$arrears" check --deep --db "$copy"
        expect 0 "backup $round, the head that was told" "$arrears" audit verify --head "$head" --db "$copy"
        expect 0 "the store holds the head of backup $round" "$arrears" audit verify --head "$head" --db "$store"
        ((round == N)) || rm -f "$copy" "$copy"-*
    done
}

for ((me = 1; me <= writers; ++me)); do write_until_told $me & done
take_backups
touch "$work/enough"
wait_for_all

slowest=$(sort -n "$work/waits" | tail -1)
if ((slowest < longest_wait)); then pass; else fail "a writer waited $((slowest / 1000)) ms"; fi
echo "  $N backups beside $(wc -l <"$work/waits") cases; the slowest took $((slowest / 1000)) ms"

last=$work/copy-$N.db
before=$(sha256sum <"$last")
expect 1 'a backup over a file that is there' "$arrears" backup "$last" --db "$store"
if [[ $(sha256sum <"$last") = "$before" ]]; then pass; else fail 'the file that was there was changed'; fi

# Restored where nobody may write beside the backup, as from a disk that is locked.
mkdir "$work/locked"
cp "$last" "$work/locked/copy.db"
chmod 400 "$work/locked/copy.db"
chmod 500 "$work/locked"
expect 0 'restore' "$arrears" restore "$work/locked/copy.db" --to "$work/new.db"
expect 0 'the restored ledger, check --deep' "$arrears" check --deep --db "$work/new.db"
expect 0 'a case of the first ledger is paid' "$arrears" recover 1 100 --db "$work/new.db"
expect 0 'a case of its own' "$arrears" file 恒达 5 --if-duplicate new --json --db "$work/new.db"
if grep -q '"case":"410803-2013-A0001"' "$work/said"; then pass; else fail "its own case has the number $(<"$work/said")"; fi
expect 0 'the restored ledger afterwards, check --deep' "$arrears" check --deep --db "$work/new.db"
expect 1 'restore over a ledger that is there' "$arrears" restore "$last" --to "$work/new.db"
expect 0 'restore --exact' "$arrears" restore "$last" --to "$work/exact.db" --exact
if [[ $(sqlite3 "$work/exact.db" .dump | sha256sum) = "$(sqlite3 "$last" .dump | sha256sum)" ]]; then pass; else fail 'what was restored exactly differs from its backup'; fi
head -c 100000 "$last" >"$work/half.db"
code=0
"$arrears" restore "$work/half.db" --to "$work/from-half.db" >"$work/said" 2>&1 || code=$?
if ((code == 8)) && [[ ! -e $work/from-half.db ]]; then pass; else fail "half a backup: exit $code: $(head -c 200 "$work/said")"; fi
leftovers=$(find "$work" -name '*.new-*')
if [[ -z $leftovers ]]; then pass; else fail "left behind: $leftovers"; fi
finish
