#!/usr/bin/env bash
# The night run: in an empty environment; two at once; killed at any moment; with a step that fails; what it keeps and what it removes; of a
# damaged ledger; what is said the next morning; and the files that start it every day, as their readers read them.   nightly.sh [N kills]
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-40}"
need jq sqlite3 strace flock script systemd-analyze
need_tracing
cd "$work"
umask 022
export SHELL=/bin/bash NO_COLOR=1

store="$work/台账 一.db" shelf="$work/备份 100%" heads=$work/heads
mkdir "$shelf"
new_store "$store"
"$arrears" file 焦作恒达建筑劳务有限公司 20000 -n 3 --new-employer --industry 47 --db "$store" >/dev/null 2>&1

night() { env ARREARS_TODAY="$1" "$arrears" nightly --db "$store" -o "$shelf" "${@:2}"; }
is() { if [[ $2 = "$3" ]]; then pass; else fail "$1: $2, wanted $3"; fi; }
holds() { if "${@:2}"; then pass; else fail "$1"; fi; }
shelved() { (cd "$shelf" && compgen -G '410803-*.db' | grep -vc unsound) || true; }

# --- in an empty environment, as a system starts it ---------------------------------------------------------
for environment in LANG=C LC_ALL=POSIX A=; do
    code=0
    (cd / && env -i "$environment" "$arrears" nightly --db "$store" -o "$shelf" --report sweep --head-to "$heads") >said 2>error || code=$?
    is "env -i $environment" "$code" 0
    is "env -i $environment, lines" "$(wc -l <said)" 1
    is "env -i $environment, beside" "$(cat error)" ''
    holds "env -i $environment is said in the ledger's language: $(cat said)" grep -q '夜间任务已完成：台账完好' said
done
env -i "$arrears" nightly --db "$store" -o "$shelf" --lang en >said 2>&1
holds "--lang: $(cat said)" grep -q 'night run done' said
is 'heads put away' "$(wc -l <"$heads")" 3
expect 0 'the head that was put away' "$arrears" audit verify --db "$store" --head "$(tail -1 "$heads" | cut -d' ' -f2)"
made=$(compgen -G "$shelf/410803-*.db")
expect 0 'the backup, check --deep' "$arrears" check --deep --db "$made"
expect 0 'restored from it' "$arrears" restore "$made" --to restored.db --exact
holds 'the backup is not the ledger' cmp -s <(sqlite3 "$made" .dump) <(sqlite3 "$store" .dump)
is 'what others may read' "$(find "$shelf" "$heads" "$store".night* -type f -perm /077)" ''
is 'the list' "$(cut -d' ' -f3 "$shelf/410803-backups.txt")" "$(sha256sum "$made" | cut -d' ' -f1)"
printf 'cut off' >>"$heads"
expect 0 'behind a line that was cut off' night 2013-01-10 --head-to "$heads"
is 'which stays one of its own' "$(tail -2 "$heads" | head -1)" 'cut off'

# --- two at once --------------------------------------------------------------------------------------------
expect 11 'beside one that is under way' flock "$store.night-lock" "$arrears" nightly --db "$store" -o "$shelf"
holds "which is said: $(cat said)" grep -q 正在进行 said
for ((i = 0; i < 6; ++i)); do
    { code=0; night 2013-01-10 >"said.$i" 2>&1 || code=$?; echo "$code" >"code.$i"; } &
done
wait_for_all
ran=$(cat code.* | grep -c '^0$')
is 'of six at once, others than done or busy' "$(cat code.* | grep -vcE '^(0|11)$')" 0
holds 'of six at once none was done' test "$ran" -ge 1

# --- what it keeps ------------------------------------------------------------------------------------------
rm -rf "$shelf"; mkdir "$shelf"
echo mine >"$shelf/410803-2012-12-01.db"
for day in 11 12 13 14 15 16; do night "2013-01-$day" --keep 3 >/dev/null 2>&1 || fail "the night of the $day"; done
is 'kept' "$(cd "$shelf" && echo 410803-*.db)" '410803-2012-12-01.db 410803-2013-01-14.db 410803-2013-01-15.db 410803-2013-01-16.db'
is 'what somebody else put there' "$(cat "$shelf/410803-2012-12-01.db")" mine
expect 1 'over a file that it did not make' night 2012-12-01 --keep 1
is 'which stays' "$(cat "$shelf/410803-2012-12-01.db")" mine
is 'and nothing was removed' "$(shelved)" 4
# The new one does not come to be: the old ones stay.
chmod 644 "$shelf/410803-2013-01-14.db"
code=0
strace -f -qq -o /dev/null -e trace=fsync -e inject=fsync:error=EIO env ARREARS_TODAY=2013-01-17 "$arrears" nightly --db "$store" -o "$shelf" --keep 1 >said 2>&1 || code=$?
is 'a disk that fails' "$code" 13
is 'keeps the old ones' "$(shelved)" 4

# --- a step that fails --------------------------------------------------------------------------------------
mkdir "$shelf/2013-01-17-sweep.html"
rm -f "$heads"
expect 13 'a report that cannot be written' night 2013-01-17 --report sweep --keep 3 --head-to "$heads"
holds "which is said: $(cat said)" grep -q '没有做完：报表 sweep' said
holds 'the backup is made all the same' test -f "$shelf/410803-2013-01-17.db"
is 'and the head put away' "$(wc -l <"$heads")" 1
expect 13 'a second place that is not there' night 2013-01-18 --head-to "$work/none/heads"
expect 5 'a folder that is not there' env ARREARS_TODAY=2013-01-18 "$arrears" nightly --db "$store" -o "$work/none" --report sweep
holds 'and was not made' test ! -e "$work/none"
expect 10 'a ledger that is not there' "$arrears" nightly --db none.db -o "$shelf"
is 'leaves nothing behind' "$(compgen -G 'none.db*')" ''

# --- killed at any moment -----------------------------------------------------------------------------------
rmdir "$shelf/2013-01-17-sweep.html"
night 2013-01-18 --report sweep >/dev/null 2>&1
before=$(cd "$shelf" && sha256sum 410803-*.db)
command=(env ARREARS_TODAY=2013-01-19 "$arrears" nightly --db "$store" -o "$shelf" --report sweep --keep 30 --head-to "$heads")
strace -f -qq -o calls "${command[@]}" >/dev/null 2>&1
rm -f "$shelf"/*2013-01-19*
whole() {   # after the kill called $1: what has a name is whole
    local file
    for file in "$shelf"/410803-*.db; do
        [[ $file == *2012-12-01.db ]] || [[ $(sqlite3 "file:$file?immutable=1" 'PRAGMA integrity_check') = ok ]] || { fail "$1: $file is not whole"; return; }
    done
    (cd "$shelf" && sha256sum --quiet -c <<<"$before" >/dev/null 2>&1) || { fail "$1: an older backup is not what it was"; return; }
    [[ ! -e $shelf/2013-01-19-sweep.html ]] || tail -1 "$shelf/2013-01-19-sweep.html" | grep -qx '</html>' || { fail "$1: half a report"; return; }
    pass
}
kills=0
for kind in openat pwrite64 write fsync rename unlink read; do
    of=$(grep -cE "^[0-9]+ +$kind\(" calls) || continue
    for ((i = 0; i < (N + 6) / 7; ++i)); do
        nth=$((1 + RANDOM % of)) code=0
        killed_at "$kind" "$nth" "${command[@]}" >/dev/null || code=$?
        if ((code == 137)); then kills=$((kills + 1)); else fail "$kind $nth of $of: exit $code, not killed"; fi
        whole "$kind $nth"
        rm -f "$shelf"/2013-01-19-sweep.html
    done
done
echo "  $kills kills"
"$arrears" schedule show --to "$work" >/dev/null
expect 0 'the night after them' "${command[@]}"
is 'left beside the ledger' "$(compgen -G "$store.night-copy*")" ''
find "$shelf" -name '*.new-*' -exec touch -d '2 days ago' {} +
echo >"$shelf/notes.new-12345678"; touch -d '2 days ago' "$shelf/notes.new-12345678"
expect 0 'the night that clears up' "${command[@]}"
is 'left in the folder, but what is not ours' "$(cd "$shelf" && compgen -G '*.new-*')" notes.new-12345678

# --- a ledger that does not pass ----------------------------------------------------------------------------
good=$(cd "$shelf" && sha256sum 410803-*.db)
cp "$store" whole.db
sqlite3 "$store" 'UPDATE case_file SET claimed_workers = 4' 2>/dev/null || sqlite3 "$store" "UPDATE summary SET facts = 'x'" 2>/dev/null || sqlite3 "$store" 'DELETE FROM case_state'
rm -f "$shelf"/*-sweep.html "$heads"
for day in 20 21; do
    expect 8 "a damaged ledger on the $day" night "2013-01-$day" --keep 1 --report sweep --head-to "$heads"
    holds "which is said: $(cat said)" grep -q '没有做完：核对：发现' said
    is 'its copy, one alone' "$(cd "$shelf" && echo 410803-*unsound.db)" "410803-2013-01-$day-unsound.db"
    holds 'no backup was touched' sh -c 'cd "$1" && printf "%s\n" "$2" | sha256sum --quiet -c' sh "$shelf" "$good"
    is 'no report, no head' "$(compgen -G "$shelf/*-sweep.html")$(compgen -G "$heads")" ''
done
head -c 5000 whole.db >"$store"
expect 8 'a ledger that cannot be read' night 2013-01-22 --keep 1
holds 'and no backup was touched' sh -c 'cd "$1" && printf "%s\n" "$2" | sha256sum --quiet -c' sh "$shelf" "$good"
cp whole.db "$store"
expect 0 'mended' night 2013-01-22
rm -f "$store"
new_store "$store"
expect 8 'another ledger in its place' night 2013-01-23 --keep 1
holds "which is said: $(cat said)" grep -q 流水与备份 said
holds 'and no backup was touched' sh -c 'cd "$1" && printf "%s\n" "$2" | sha256sum --quiet -c' sh "$shelf" "$good"
cp whole.db "$store"

# --- the next morning ---------------------------------------------------------------------------------------
mkfifo held
exec 9<>held
morning() { script -qec "$(printf '%q ' "$arrears" due --db "$store")" /dev/null <&9 | sed 's/\r$//' >seen; }
says() { morning; if grep -q "$2" seen; then pass; else fail "$1: $(tail -2 seen)"; fi; }
says_nothing() { morning; if grep -qE '夜间任务|昨夜' seen; then fail "$1: $(tail -2 seen)"; else pass; fi; }
says 'after a night that failed' '昨夜的任务没有做完：核对'
"$arrears" due --db "$store" >seen 2>&1
is 'in a pipe' "$(grep -c 昨夜 seen)" 0
night 2013-01-24 >/dev/null 2>&1
says_nothing 'after a night that was done'
sed -i "s/[^ ]*Z/$(date -u -d '35 hours ago' +%FT%TZ)/" "$store.night"
says_nothing 'within 36 hours'
sed -i "s/[^ ]*Z/$(date -u -d '37 hours ago' +%FT%TZ)/" "$store.night"
says 'after 36 hours' '夜间任务已37小时没有做'
echo "begun $(date -u +%FT%TZ)" >"$store.night"
says 'after one that broke off' '中途断了'
flock "$store.night-lock" sleep 3 &
sleep 0.5
says_nothing 'while one is under way'
wait
echo nonsense >"$store.night"
says_nothing 'of a line that is none'

# --- what starts it -----------------------------------------------------------------------------------------
units="$work/单元 50%'s" folder="$work/夜 \$HOME 100% \"it's\""
mkdir "$units" "$folder"
install() { "$arrears" schedule install --db "$store" -o "$folder" --report sweep --head-to "$folder/heads" --at 4:05 --to "$units" "$@"; }
ran_there() { compgen -G "$folder/410803-*.db" >/dev/null && [[ -s $folder/heads ]] && compgen -G "$folder/*-sweep.html" >/dev/null; }
clear_there() { rm -f "$folder"/*; }

expect 0 'install for cron' install --with cron
line=$(grep -v '^#' "$units/arrears-410803")
is 'when' "$(cut -d' ' -f1-5 <<<"$line")" '5 4 * * *'
# As cron does: what stands behind the user, to the first % without a backslash; \% is %.
shell=$(cut -d' ' -f7- <<<"$line" | sed -E 's/(^|[^\\])%.*/\1/; s/\\%/%/g')
(cd / && env -i LOGNAME=x SHELL=/bin/sh PATH=/usr/bin:/bin /bin/sh -c "$shell") >said 2>&1 || fail "by cron: $(cat said)"
holds 'what cron ran did its work' ran_there
clear_there
is 'who may write it' "$(stat -c %a "$units/arrears-410803")" 644
expect 0 'remove' "$arrears" schedule remove --db "$store" --to "$units"
is 'left' "$(ls -A "$units")" ''

expect 0 'install for systemd' install --with systemd
ln -s /bin/true "$work/plain"
mkdir plain.units
cp "$units"/* plain.units   # systemd-analyze takes its own view of paths with quotes
systemd-analyze verify --man=no plain.units/arrears-410803.timer >said 2>&1 || true
is 'systemd-analyze' "$(grep -E 'arrears-410803' said)" ''
# As systemd does: %% is %, $$ is $, and words in double quotes.
exec_line=$(sed -n 's/^ExecStart=//p' "$units/arrears-410803.service")
words=$(sed 's/%%/%/g; s/\$\$/\\$/g; s/`/\\`/g' <<<"$exec_line")
eval "started=($words)"
(cd / && env -i "${started[@]}") >said 2>&1 || fail "by systemd: $(cat said)"
holds 'what systemd would run did its work' ran_there
is 'a lone % or $' "$(sed 's/%%//g; s/\$\$//g' <<<"$exec_line" | grep -c '[%$]')" 0
"$arrears" schedule show --db "$store" --to "$units" >said
holds "show: $(cat said)" grep -q '每天 04:05' said
holds 'it does not count yet' grep -q '还没有生效' said
mkdir "$units/timers.target.wants"
ln -s "$units/arrears-410803.timer" "$units/timers.target.wants/"
"$arrears" schedule show --db "$store" --to "$units" --json >said
is 'it counts' "$(jq -r '.items[0] | [.on, .ok, .next[11:]] | join(" ")' said)" 'true true 04:05'
echo '[Timer]' >"$units/arrears-999999.timer"
expect 0 'remove' "$arrears" schedule remove --db "$store" --to "$units"
is 'left, but what is not ours' "$(cd "$units" && find . -type f -o -type l)" ./arrears-999999.timer
holds 'nothing is expected any more' test ! -e "$store.night"
expect 1 'over what somebody else wrote' bash -c 'echo "[Timer]" >"$1/arrears-410803.timer"; shift; "$@"' bash "$units" "$arrears" schedule install --db "$store" -o "$folder" --to "$units" --with systemd
is 'which stays' "$(cat "$units/arrears-410803.timer")" '[Timer]'
holds 'and no half of it was written' test ! -e "$units/arrears-410803.service"
finish
