#!/usr/bin/env bash
# The package: what is in it, that it says what it needs, that what it installs into an empty system works there and goes away whole, and
# that its manual names every command and is read without a warning, in both languages.   package.sh [N] (N is not used)
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-1}"
need cpack dpkg dpkg-deb dpkg-shlibdeps man groff jq unzip zsh readelf
build=$(dirname "$arrears")
is() { if [[ $2 = "$3" ]]; then pass; else fail "$1: $2, wanted $3"; fi; }

expect 0 'cpack' bash -c 'cd "$1" && cpack -G DEB -B "$2"' bash "$build" "$work/made"
deb=$(compgen -G "$work/made/arrears_*.deb") || { fail "no package: $(tail -5 "$work/said")"; finish; }
echo "  $(basename "$deb"), $(stat -c %s "$deb") bytes"

# --- what is in it ------------------------------------------------------------------------------------------
modules=$(cd "$build" && printf './usr/%s\n' lib/arrears/*.so)
wanted=$(sort <<<"$modules
./usr/bin/arrears
./usr/share/bash-completion/completions/arrears
./usr/share/doc/arrears/README.md
./usr/share/doc/arrears/copyright
./usr/share/fish/vendor_completions.d/arrears.fish
./usr/share/man/man1/arrears.1.gz
./usr/share/man/zh_CN/man1/arrears.1.gz
./usr/share/zsh/vendor-completions/_arrears")
is 'files' "$(dpkg-deb -c "$deb" | awk '$1 ~ /^-/ { print $6 }' | sort)" "$wanted"
is 'whose they are' "$(dpkg-deb -c "$deb" | awk '{ print $2 }' | sort -u)" root/root
is 'what others may write' "$(dpkg-deb -c "$deb" | awk '$1 ~ /^.....w|^........w/ { print $6 }')" ''
field() { dpkg-deb -f "$deb" "$1"; }
is 'name' "$(field Package)" arrears
is 'section' "$(field Section)" utils
is 'version' "$(field Version)" "$("$arrears" --version | cut -d' ' -f2)"
is 'scripts, of which it needs none' "$(dpkg-deb --ctrl-tarfile "$deb" | tar t | grep -vE '^\./(control|md5sums)?$')" ''
is 'maintainer' "$(field Maintainer | grep -cE '^[^<]+ <[^@]+@[^>]+>$')" 1
# Each library that any of it wants comes from a package that is named.
dpkg-deb -x "$deb" "$work/bare"
for file in "$work"/bare/usr/bin/arrears "$work"/bare/usr/lib/arrears/*.so; do
    while read -r library; do
        path=$(ldd "$file" | awk -v of="$library" '$1 == of { print $3 }')
        [[ -n $path ]] || continue   # the loader itself
        package=$({ dpkg -S "$path" || dpkg -S "/usr$path"; } 2>/dev/null | head -1 | cut -d: -f1)   # a merged /usr has it under either
        if field Depends | grep -qE "(^|, )$package([ ,:]|$)"; then pass; else fail "$(basename "$file") wants $library of $package, which Depends lacks: $(field Depends)"; fi
    done < <(readelf -d "$file" | sed -nE 's/.*\(NEEDED\).*\[(.*)\]/\1/p')
done

# --- installed into an empty system -------------------------------------------------------------------------
root=$work/root
mkdir -p "$root"/var/lib/dpkg/{updates,info,triggers}
touch "$root"/var/lib/dpkg/{status,available}
there() { dpkg --root="$root" --force-not-root --force-depends --log=/dev/null "$@"; }   # its dependencies are those of this machine
expect 0 'dpkg --install' there --install "$deb"
installed=$root/usr/bin/arrears
cd "$work"
env -i "$installed" --version >said 2>&1 || fail "--version: $(cat said)"
is '--version' "$(cat said)" "$("$arrears" --version)"
expect 0 'demo' env -i LANG=C "$installed" demo made-demo
expect 0 'check --deep' env -i "$installed" check --deep --db made-demo/arrears.db
expect 0 'a workbook, for which the module is found' env -i "$installed" sweep --all --db made-demo/arrears.db -o sweep.xlsx
expect 0 'which is one' unzip -tq sweep.xlsx
mkdir shelf
expect 0 'a night' env -i LANG=C "$installed" nightly --db made-demo/arrears.db -o shelf --report sweep

# --- its manual ---------------------------------------------------------------------------------------------
"$arrears" help --lang en | sed -nE '/^Options of every command/q; s/^  ([a-z]+( [a-z]+)?) .*/\1/p' >commands
for page in man1 zh_CN/man1; do
    file=$root/usr/share/man/$page/arrears.1.gz
    LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l "$file" >shown 2>warned || fail "man $page: $(head -3 warned)"
    is "man $page warns" "$(head -3 warned)" ''
    gunzip -c "$file" | groff -K utf8 -man -Tutf8 -ww 2>warned >/dev/null || true
    is "groff $page warns" "$(head -3 warned)" ''
    sed -e 's/\x1b\[[0-9;]*m//g' -e 's/.\x08//g' shown | tr -s ' \n' ' ' >flat
    while read -r command; do
        if grep -qF "arrears $command" flat; then pass; else fail "man $page does not name: $command"; fi
    done <commands
done
[[ $(wc -l <commands) -gt 50 ]] || fail "only $(wc -l <commands) commands were looked for"

# --- its completions ----------------------------------------------------------------------------------------
is 'bash completes' "$(PATH=$root/usr/bin:$PATH bash -c '. "$1"; COMP_WORDS=(arrears nightl); COMP_CWORD=1; _arrears; echo "${COMPREPLY[*]}"' bash "$root/usr/share/bash-completion/completions/arrears")" nightly
is 'zsh finds it' "$(HOME=$work zsh -fc 'fpath=("$1" $fpath); autoload -Uz compinit; compinit -u -d "$2"; echo $_comps[arrears]' zsh "$root/usr/share/zsh/vendor-completions" "$work/zcompdump")" _arrears

# --- and gone -----------------------------------------------------------------------------------------------
expect 0 'dpkg --purge' there --purge arrears
is 'left behind' "$(find "$root" -path "$root/var/lib/dpkg" -prune -o ! -type d -print)" ''
is 'folders left behind' "$(find "$root/usr" 2>/dev/null)" ''
finish
