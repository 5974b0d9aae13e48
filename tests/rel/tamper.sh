#!/usr/bin/env bash
# R19. Eight attacks on the journal by someone who holds the file and knows SQL. Whoever kept an earlier head
# finds all of them; without one, `audit verify` finds what does not fit in itself and says what it cannot
# see; and a value changed in any table is found by `check --deep`.   tamper.sh [N rounds, each at a random place]
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-2}"
need sqlite3 sha256sum xxd

acts=30
whole=$work/whole.db backup=$work/backup.db store=$work/store.db
new_store "$whole"
"$arrears" employer add 焦作恒达建筑劳务有限公司 --db "$whole" >/dev/null 2>&1
for ((seq = 3; seq <= acts; ++seq)); do
    ((seq != 15)) || cp "$whole" "$backup"
    "$arrears" file 恒达 $((1000 + seq)) --if-duplicate new -m "第${seq}条" --db "$whole" >/dev/null 2>&1
done
head_of() { "$arrears" audit head --db "$1" --json 2>/dev/null | sed -E 's/.*"writer":"([^"]*)","seq":([0-9]+),"head":"([^"]*)".*/\1:\2:\3/'; }
kept=$(head_of "$whole")
[[ $kept = 410803:$acts:* ]] || fail "the store was to have $acts acts: $kept"

guards=$(sqlite3 "$whole" "SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'")
alter() {   # SQL: as one who takes the guards away and puts them back
    sqlite3 "$store" "BEGIN; DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete; DROP TRIGGER journal_no_replace;
        $1; $guards COMMIT"
}

# --- the attacks, each at place $at ----------------------------------------------------------------------

edited="body = replace(body, '\"claimed\",', '\"claimed\",9')"

edit() { alter "UPDATE journal SET $edited WHERE seq = $at"; }
delete() { alter "DELETE FROM journal WHERE seq = $at"; }
delete_and_renumber() {
    alter "DELETE FROM journal WHERE seq = $at; UPDATE journal SET seq = -seq WHERE seq > $at;
        UPDATE journal SET seq = -seq - 1, body = replace(body, '\"seq\":' || -seq || ',', '\"seq\":' || (-seq - 1) || ',') WHERE seq < 0"
}
swap() {
    alter "UPDATE journal SET seq = -seq WHERE seq IN ($at, $at + 1);
        UPDATE journal SET seq = $at + ($at + 1) + seq WHERE seq < 0"
}
insert_back_dated() {
    local another=${edited//9/8}
    alter "UPDATE journal SET seq = -seq WHERE seq >= $at; UPDATE journal SET seq = -seq + 1 WHERE seq < 0;
        INSERT INTO journal SELECT writer, $at, ${another#body = }, chain FROM journal WHERE seq = $at + 1"
}
# chain = SHA-256(02 ‖ chain before ‖ SHA-256(00 ‖ body)), in hexadecimal.
sha256() { xxd -r -p | sha256sum | cut -c1-64; }
edit_and_recompute() {
    local seq chain changes=
    chain=$(sqlite3 "$store" "SELECT lower(hex(chain)) FROM journal WHERE seq = $at - 1")
    while IFS='|' read -r seq body; do
        chain=$(echo "02 $chain $(echo "00 $body" | sha256)" | sha256)
        changes+="UPDATE journal SET chain = x'$chain' WHERE seq = $seq;"
    done < <(sqlite3 "$store" "SELECT seq, hex(CASE seq WHEN $at THEN ${edited#body = } ELSE body END) FROM journal WHERE seq >= $at ORDER BY seq")
    alter "UPDATE journal SET $edited WHERE seq = $at; $changes"
}
cut_the_end() { alter "DELETE FROM journal WHERE seq > $at"; }
put_back_a_backup() { cp "$backup" "$store"; }

# attack NAME ALONE DEEP: what `audit verify` without a head, and `check --deep`, are to answer.
attack() {
    local name=$1 alone=$2 deep=$3
    copy_store "$whole" "$store"
    "$name"
    expect 8 "$name at $at, verify --head" "$arrears" audit verify --head "$kept" --db "$store"
    expect "$alone" "$name at $at, verify alone" "$arrears" audit verify --db "$store"
    ((alone != 0)) || names_what_it_cannot_see
    expect "$deep" "$name at $at, check --deep" "$arrears" check --deep --db "$store"
}
names_what_it_cannot_see() {
    if grep -q '未与抄存的校验码核对.*整段改写.*删去末尾' "$work/said"; then pass; else fail "a passing verify does not say what it cannot see: $(<"$work/said")"; fi
}

tampered_journals() {
    expect 0 'untouched, verify --head' "$arrears" audit verify --head "$kept" --db "$whole"
    expect 0 'untouched, verify alone' "$arrears" audit verify --db "$whole"
    names_what_it_cannot_see
    local round at
    for ((round = 1; round <= N; ++round)); do
        at=$((3 + RANDOM % (acts - 4)))
        attack edit 8 8
        attack delete 8 8
        attack delete_and_renumber 8 8
        attack swap 8 8
        attack insert_back_dated 8 8
        attack edit_and_recompute 0 8
        attack cut_the_end 0 8
        attack put_back_a_backup 0 0
    done
    echo "  $N rounds of 8 attacks"
}

# Every column of every table but the journal, in the rows that have its greatest value.
changed_values() {
    local table column changed
    local -i columns=0
    while IFS='|' read -r table column; do
        copy_store "$whole" "$store"
        changed=$(sqlite3 "$store" "PRAGMA ignore_check_constraints = ON;
            UPDATE $table SET $column = CASE typeof($column) WHEN 'integer' THEN $column + 1 WHEN 'text' THEN $column || '9'
                WHEN 'blob' THEN CAST($column || 'x' AS BLOB) ELSE 9 END
            WHERE $column IS (SELECT max($column) FROM $table); SELECT changes()")
        ((changed > 0)) || continue   # an empty table
        columns+=1
        expect 8 "$table.$column changed, check --deep" "$arrears" check --deep --db "$store"
    done < <(sqlite3 "$whole" "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name <> 'journal' ORDER BY t.name, c.cid")
    echo "  $columns columns changed"
    ((columns > 50)) || fail "only $columns columns could be changed"
}

tampered_journals
changed_values
finish
