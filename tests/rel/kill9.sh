#!/usr/bin/env bash
# R1. A command killed at any system call leaves the ledger as it was, or with its whole act in it; the next
# command needs no human; and what was answered is there. A backup or a restored ledger is whole, or not there.   kill9.sh [N]
# REL_STRIDE=8 tries every 4th call only, from one on that the seed chooses: what a change is checked with, in two minutes for eight. Of fewer
# some commands would have none between their commit and their answer.
# N=1 kills on a closed store; N=2 also on one whose last writer was killed and left its log behind.
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-2}"
need sqlite3
need_tracing
stride=$(((${REL_STRIDE:-1} + 1) / 2))
((stride == 1)) || echo "  every ${stride}th call only"

# Every table, row by row, without what differs from run to run: the moment, salts, digests, the chain.
state() {
    sqlite3 "$1" .dump | sed -E "s/\"at\":\"[^\"]*\"//; s/[0-9a-f]{64}//g; s/X'[0-9a-f]*'//gI" | sha256sum
}

# points STORE NAME command words…: kills the command at each of its calls in turn.
points() {
    local store=$1 title=$2 before after call db=$work/$2.db out=$work/$2.out
    local -i nth code killed=0 none=0 whole=0 acknowledged=0
    shift 2
    copy_store "$store" "$db"
    before=$(state "$db")
    copy_store "$store" "$db"
    calls_of "$arrears" "$@" --db "$db" >"$out.calls" || { fail "$title: fails without being killed"; return; }
    after=$(state "$db")
    [[ $before != "$after" ]] || { fail "$title: the command changes nothing"; return; }

    while read -r call; do
        for ((nth = 1 + RANDOM % stride, code = 137; code == 137; nth += stride)); do
            copy_store "$store" "$db"
            code=0
            killed_at "$call" $nth "$arrears" "$@" --db "$db" >"$out" || code=$?
            if ((code != 137)); then
                ((code == 0)) || fail "$title: exit $code without being killed ($call $nth)"
                break
            fi
            killed+=1
            if ! "$arrears" check --deep --db "$db" >"$out.check" 2>&1; then
                fail "$title killed at $call $nth: check --deep: $(head -c 300 "$out.check")"
                continue
            fi
            case $(state "$db") in
                "$before")
                    none+=1
                    if [[ -s $out ]]; then fail "$title killed at $call $nth: answered, but not there"; else pass; fi ;;
                "$after") whole+=1; [[ ! -s $out ]] || acknowledged+=1; pass ;;
                *) fail "$title killed at $call $nth: half an act is there" ;;
            esac
        done
    done <"$out.calls"
    echo "  $title: $killed points: not there $none, there $whole, of them answered $acknowledged"
    ((none > 0 && whole > acknowledged && acknowledged > 0)) || fail "$title: the points do not lie on both sides of the commit and of the answer"
}

# points_of_copy TITLE STORE MADE command words…: a command that makes another file, killed at each of its calls, leaves
# none of that name or a whole ledger, and the one that it read as it was.
points_of_copy() {
    local title=$1 store=$2 made=$3 before call out=$work/$1.out
    local -i nth code killed=0 none=0 whole=0
    shift 3
    before=$(state "$store")
    calls_of "$arrears" "$@" >"$out.calls" || { fail "$title: fails without being killed"; return; }
    while read -r call; do
        for ((nth = 1 + RANDOM % stride, code = 137; code == 137; nth += stride)); do
            rm -f "$made" "$made"-* "$made".*
            code=0
            killed_at "$call" $nth "$arrears" "$@" >"$out" || code=$?
            if ((code != 137)); then
                ((code == 0)) || fail "$title: exit $code without being killed ($call $nth)"
                break
            fi
            killed+=1
            [[ $(state "$store") = "$before" ]] || fail "$title killed at $call $nth: the ledger that it read has changed"
            if [[ ! -e $made ]]; then none+=1; pass
            elif "$arrears" check --deep --db "$made" >"$out.check" 2>&1; then whole+=1; pass
            else fail "$title killed at $call $nth: check --deep: $(head -c 300 "$out.check")"; fi
        done
    done <"$out.calls"
    echo "  $title: $killed points: not there $none, whole $whole"
    ((none > 0 && whole > 0)) || fail "$title: the points do not lie on both sides of the moment when the file gets its name"
}

closed=$work/closed.db left=$work/left.db
new_store "$closed"
for act in 'employer add 焦作恒达建筑劳务有限公司' 'employer add 中站区阿强餐馆' 'file 恒达 126400 -n 18 -m 班组长来电'; do
    "$arrears" $act --db "$closed" >/dev/null 2>&1
done
# Stored, not yet answered: killed at the write to standard output, which a sanitizer's own writes may come before.
copy_store "$closed" "$left"
strace -f -qq -o "$work/writes" -e trace=write "$arrears" file 恒达 52000 --if-duplicate new --db "$left" -q >/dev/null 2>&1
copy_store "$closed" "$left"
killed_at write "$(sed -n '/write(1,/{=;q}' "$work/writes")" "$arrears" file 恒达 52000 --if-duplicate new --db "$left" -q >/dev/null 2>&1 || true
[[ -s $left-wal ]] || fail "no log was left behind"

on_store() {   # one after the other would take twice as long on two cores
    points "$1" "$2file" file 阿强 8300 -n 3 -m 窗口来访 &
    points "$1" "$2inspect" inspect 阿强 owing --found 118000 -n 18 -m 工地 &
    wait_for_all
    points "$1" "$2recover" recover 1 30000 --proof 签字表在卷 &
    points "$1" "$2undo" undo &
    wait_for_all
}
on_store "$closed" ''
"$arrears" backup "$work/whole.db" --db "$closed" >/dev/null 2>&1
points_of_copy backup "$closed" "$work/copy.db" backup "$work/copy.db" --db "$closed" &
points_of_copy restore "$work/whole.db" "$work/station.db" restore "$work/whole.db" --to "$work/station.db" &
wait_for_all
((N < 2)) || on_store "$left" log-left-
finish
