#!/usr/bin/env bash
# R18. Whatever the umask, nobody else can read the ledger: files 0600, folders that the program makes 0700; a link
# in a file's place is refused and what it points to is not touched; nothing is written outside the store's
# folder.   perms.sh [N] (N is not used)
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-1}"
need sqlite3
need_tracing

mode_is() {   # WANTED PATH
    local mode
    mode=$(stat -c %a "$2" 2>&1) || true
    if [[ $mode = "$1" ]]; then pass; else fail "umask $(umask): ${2#"$work"/} has mode $mode, wanted $1"; fi
}
says() { if grep -qF -- "$1" "$work/said"; then pass; else fail "'$1' is not said, but: $(head -c 300 "$work/said")"; fi; }
untouched() {   # PATH: what stood at the other end of a link
    if [[ $(cat "$1") = theirs ]]; then pass; else fail "${1#"$work"/} was written through a link"; fi
}

files_are_private() {
    umask "$1"
    local at=$work/under-$1 store=$work/under-$1/office/2013/arrears.db part
    mkdir -m 755 "$at"
    expect 0 init "$arrears" init --office 410803 --custodian bureau --officer 李伟 --db "$store"
    mode_is 700 "$at/office"
    mode_is 700 "$at/office/2013"
    mode_is 600 "$store"
    # Killed when it is about to take them away, a command leaves its log and index to be seen.
    killed_at unlink 1 "$arrears" employer add 焦作恒达建筑劳务有限公司 --db "$store" >/dev/null 2>&1 || true
    for part in -wal -shm; do mode_is 600 "$store$part"; done
    expect 0 rebuild "$arrears" audit rebuild "$at/rebuilt/arrears.db" --db "$store"
    mode_is 700 "$at/rebuilt"
    mode_is 600 "$at/rebuilt/arrears.db"
    expect 0 'sweep -o' "$arrears" sweep -o "$at/sweep.csv" --db "$store"
    mode_is 600 "$at/sweep.csv"
    expect 0 demo "$arrears" demo "$at/demo"
    mode_is 700 "$at/demo"
    mode_is 600 "$at/demo/arrears.db"
    umask 022
}

links_are_refused() {
    local at=$work/links part
    mkdir "$at"
    new_store "$at/store.db"
    echo theirs >"$at/theirs"

    ln -s "$at/theirs" "$at/a.db"
    expect 1 'init on a link' "$arrears" init --office 410803 --custodian bureau --officer 李伟 --db "$at/a.db"
    ln -s "$at/nowhere" "$at/b.db"
    expect 1 'init on a link to nothing' "$arrears" init --office 410803 --custodian bureau --officer 李伟 --db "$at/b.db"
    if [[ -e $at/nowhere ]]; then fail 'init made what a link pointed to'; else pass; fi
    ln -s "$at/store.db" "$at/c.db"
    expect 1 'a link to a store' "$arrears" list cases --db "$at/c.db"
    expect 1 'rebuild on a link' "$arrears" audit rebuild "$at/b.db" --db "$at/store.db"

    for part in -wal -shm -journal; do
        ln -s "$at/theirs" "$at/store.db$part"
        if ! "$arrears" employer add 中站区阿强餐馆 --db "$at/store.db" >"$work/said" 2>&1; then pass
        elif [[ $part = -journal ]]; then pass   # a file that it never opens
        else fail "written with a link at $part"; fi
        untouched "$at/theirs"
        rm -f "$at/store.db$part"
    done
    expect 0 'afterwards' "$arrears" check --deep --db "$at/store.db"

    # The answer of -o takes the place of a link; it does not go through it.
    ln -s "$at/theirs" "$at/sweep.csv"
    "$arrears" sweep -o "$at/sweep.csv" --db "$at/store.db" >/dev/null 2>&1 || true
    untouched "$at/theirs"
}

others_can_read() {
    local store=$work/open.db mode
    new_store "$store"
    for mode in 640 604 660 666; do
        chmod "$mode" "$store"
        expect 1 "a store with mode $mode" "$arrears" list cases --db "$store"
        says "chmod 600 $store"
    done
    mode_is 666 "$store"   # refused, not mended behind the owner's back
}

nothing_outside_the_folder() {
    local at=$work/inside store=$work/inside/store.db made act
    mkdir "$at"
    new_store "$store"
    "$arrears" employer add 焦作恒达建筑劳务有限公司 --db "$store" >/dev/null 2>&1
    while read -r act; do
        strace -f -qq -o "$work/trace" -e trace=openat,open,creat,mkdir,mkdirat,rename,renameat2,link,symlink \
            "$arrears" $act --db "$store" >"$work/said" 2>&1 || fail "$act: $(head -c 300 "$work/said")"
        made=$(grep -E 'O_CREAT|creat\(|mkdir|rename|link\(' "$work/trace" | grep -oE '"[^"]*"' | tr -d '"' | grep -v "^$at/" || true)
        if ! grep -q "$at/store.db" "$work/trace"; then fail "$act: the trace shows no store"
        elif [[ -z $made ]]; then pass
        else fail "$act: makes $made"; fi
    done <<END
file 恒达 126400 -m 来访
sweep --known 2
check --deep
audit rebuild $at/rebuilt.db
sweep -o $at/sweep.md
END
    made=$(find "$at" -type f ! -name store.db ! -name rebuilt.db ! -name sweep.md)
    if [[ -z $made ]]; then pass; else fail "left behind: $made"; fi
}

for mask in 000 022 077; do files_are_private $mask; done
links_are_refused
others_can_read
nothing_outside_the_folder
finish
