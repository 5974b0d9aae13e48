# What every reliability check begins and ends with: the program, a folder of its own, the seed, the counts.
# Counts are lines of two files, so that checks may run side by side in subshells.

: "${ARREARS:?give the program: ARREARS=.build/release/arrears}"
arrears=$(realpath "$ARREARS")
export LC_ALL=C.UTF-8 ARREARS_LANG=zh ARREARS_OFFICER=李伟 ARREARS_TODAY=2013-01-10
unset ARREARS_DB XDG_DATA_HOME NO_COLOR

begin() {   # N
    name=$(basename "$0" .sh)
    N=$1
    work=$(mktemp -d -t "arrears-$name-XXXXXX")
    export XDG_CONFIG_HOME=$work/config   # nobody's own settings
    trap 'rm -rf "$work"' EXIT
    : >"$work/passed" >"$work/failed" >"$work/skipped"
    seed=${REL_SEED:-$((RANDOM * 32768 + RANDOM))}
    RANDOM=$seed
    echo "$name: N $N, seed $seed (REL_SEED=$seed repeats it)"
}

pass() { echo >>"$work/passed"; }
fail() { echo >>"$work/failed"; echo "  failed: ${*//$'\n'/ / }"; }
skip() { echo >>"$work/skipped"; echo "  skipped: $*"; }

# expect 0 "the program's own exit code" command words…   One check; what the program said stands in $work/said.
expect() {
    local wanted=$1 what=$2 code=0
    shift 2
    "$@" >"$work/said" 2>&1 || code=$?
    if ((code == wanted)); then pass "$what"; else fail "$what: exit $code, wanted $wanted: $(head -c 300 "$work/said")"; fi
}

finish() {
    local -i passed failed skipped
    passed=$(wc -l <"$work/passed") failed=$(wc -l <"$work/failed") skipped=$(wc -l <"$work/skipped")
    ((skipped == 0)) || echo "$name: $skipped skipped"
    ((passed + failed > 0)) || ((skipped > 0)) || { echo "$name: nothing was checked"; failed=1; }
    echo "$passed passed, $failed failed"
    ((failed == 0)) && { ((skipped == 0)) || [[ ${REL_ALLOW_SKIP:-} = 1 ]]; }
    exit
}

# A check that cannot run says so, and fails unless skips are allowed.
need() {
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || { skip "$tool is not installed"; finish; }
    done
}
need_tracing() {
    need strace
    export ASAN_OPTIONS=detect_leaks=0   # which cannot look for leaks in what is traced
    strace -f -qq -o /dev/null true 2>/dev/null || { skip "no process may be traced here"; finish; }
}

new_store() { "$arrears" init --office 410803 --custodian bureau --officer 李伟 --db "$1" >/dev/null 2>&1; }

copy_store() {   # a store with what its last writer may have left beside it
    rm -f "$2" "$2-wal" "$2-shm"
    local part
    for part in '' -wal -shm; do [[ ! -e $1$part ]] || cp -p "$1$part" "$2$part"; done
}

# Runs a command that is killed when it is about to make its n-th call of a kind; 137 means it was.
# killed_at CALL N command words…   KILL_TRACE=FILE and KILL_SEES=CALLS also write down those calls.
killed_at() {
    local call=$1 nth=$2 code=0
    shift 2
    { strace -f -qq -y -o "${KILL_TRACE:-/dev/null}" -e "trace=$call${KILL_SEES:+,$KILL_SEES}" \
        -e "inject=$call:signal=SIGKILL:when=$nth" "$@"; } 2>/dev/null || code=$?
    return "$code"
}

# The kinds of system call that a command makes.
calls_of() {
    local list
    list=$(mktemp -p "$work")
    strace -f -qq -o "$list" "$@" >/dev/null 2>&1
    sed -nE 's/^[0-9]+ +([a-z0-9_]+)\(.*/\1/p' "$list" | sort -u
}

# Waits for what was started with &; a part that broke off is a failure, not a short success.
wait_for_all() {
    local part
    for part in $(jobs -p); do wait "$part" || fail "a part broke off with exit $?"; done
}
