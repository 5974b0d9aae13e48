#!/usr/bin/env bash
# R2. Four writers are killed again and again at random points: what was answered is stored, what is stored was
# sent, nothing twice, and every next start needs no human.   kill_loop.sh [N kills]
# A kill falls before, inside or after the transaction by what the trace shows: no page of the act written to
# the log yet; some written, and not all of them synced; all synced.
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-500}"
need sqlite3
need_tracing

writers=4
store=$work/store.db
new_store "$store"
for ((i = 1; i <= 20; ++i)); do "$arrears" employer add "第${i}建筑公司" -y --db "$store" >/dev/null 2>&1; done

# The calls of one undisturbed command in order, as "call nth", and where its first page goes to the log and its last is synced.
cp "$store" "$work/alone.db"
strace -qq -y -o "$work/trace" "$arrears" file 第1建筑 100 --if-duplicate new --json --db "$work/alone.db" >/dev/null 2>&1
mapfile -t calls < <(awk -F'(' '{ print $1, ++nth[$1] }' "$work/trace")
first=$(grep -n -m1 "pwrite64(.*-wal>" "$work/trace" | cut -d: -f1)
last=$(grep -n -m1 "write(1<" "$work/trace" | cut -d: -f1)

fell() {   # TRACE
    awk '/^[0-9]+ +pwrite64\([0-9]+<[^>]*-wal>.* 4096, [0-9]+\)/ { page = 1; synced = 0 }
         /^[0-9]+ +fdatasync\([0-9]+<[^>]*-wal>\) += 0/ { synced = page }
         END { print !page ? "before" : synced ? "after" : "inside" }' "$1"
}

write_and_die() {   # WRITER: until its share of the kills has fallen
    local me=$1 call nth from to out=$work/out.$1
    local -i kills=0 tries=0 code amount
    RANDOM=$((seed + me))
    while ((kills < N / writers)); do
        ((++tries <= 20 * N)) || { fail "writer $me: only $kills kills in $tries tries"; return; }
        amount=$((me * 1000000 + tries))
        case $((RANDOM % 5)) in
            0) from=0 to=$first ;;
            1) from=$first to=$last ;;
            *) from=$last to=${#calls[@]} ;;   # more often: only the last writer to close gets to the end of these
        esac
        read -r call nth <<<"${calls[from + RANDOM % (to - from)]}"
        echo "$amount" >>"$work/sent.$me"
        code=0
        KILL_TRACE=$out.trace KILL_SEES=pwrite64,fdatasync killed_at "$call" "$nth" \
            "$arrears" file "第$((RANDOM % 20 + 1))建筑" "$amount" --if-duplicate new --json --db "$store" >"$out" 2>"$out.err" || code=$?
        sed -nE "s/.*\"case\":\"([^\"]*)\".*/\1 $amount/p" "$out" >>"$work/acknowledged.$me"
        case $code in
            0) ;;
            137) kills+=1; fell "$out.trace" >>"$work/fell" ;;
            *) fail "writer $me: exit $code after $kills kills: $(head -c 300 "$out.err")" ;;
        esac
    done
    echo "$tries" >>"$work/tries"
}

touch "$work/fell" "$work/tries"
for ((me = 1; me <= writers; ++me)); do : >"$work/acknowledged.$me"; write_and_die $me & done
wait_for_all

expect 0 'check --deep after the last kill' "$arrears" check --deep --db "$store"
sort "$work"/sent.* >"$work/sent"
sort "$work"/acknowledged.* >"$work/acknowledged"
sqlite3 -separator ' ' "$store" "SELECT '410803-2013-' || printf('%04d', case_id % 10000000), amount_fen / 100
    FROM step WHERE kind = 'received'" | sort >"$work/stored"
cut -d' ' -f2 "$work/stored" | sort >"$work/stored_amounts"

none_of() { if [[ -z $2 ]]; then pass; else fail "$1: $(head -3 <<<"$2" | tr '\n' ';')"; fi; }
none_of 'answered, not stored' "$(comm -23 "$work/acknowledged" "$work/stored")"
none_of 'stored, never sent' "$(comm -23 "$work/stored_amounts" "$work/sent")"
none_of 'stored twice' "$(uniq -d "$work/stored_amounts")"

tally() { grep -c "^$1$" "$work/fell" || true; }
echo "  kills: before $(tally before), inside $(tally inside), after $(tally after); sent $(wc -l <"$work/sent")," \
    "answered $(wc -l <"$work/acknowledged"), stored $(wc -l <"$work/stored")"
for where in before inside after; do
    if (($(tally $where) >= N / 10)); then pass; else fail "only $(tally $where) kills $where, wanted $((N / 10))"; fi
done
finish
