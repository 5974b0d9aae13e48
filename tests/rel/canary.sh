#!/usr/bin/env bash
# R22. What is personal stays in the vault: an ID number, a telephone, a bank account, a name and free words are
# given through every command that takes them, and stand neither in the journal nor in any report, list or
# error, in any format; ID number and telephone never in what `ps` shows.   canary.sh [N] (N is not used)
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-1}"
need sqlite3
cd "$work"

# Made up: no such person. The words are of the kinds that --complainant, a list of workers and -m take.
id_number=410803198001010012 phone=13900000001 account=6222020012345678901 name=甲乙丙丁 home=金丝雀路十八号
declare -A secrets=([id_number]=$id_number [phone]=$phone [account]=$account [name]=$name [home]=$home)
notes=()
note() { notes+=("金丝雀$((${#notes[@]} + 1))号"); }   # a new one each time; the last one is ${notes[-1]}

store=$work/store.db
export ARREARS_DB=$store
new_store "$store"
run() { expect 0 "$1 …" "$arrears" "$@"; cat "$work/said" >>replies; }

head='姓名,身份证号,电话,银行账号,金额'
line="$name,$id_number,$phone,$account,1000"
printf '%s\n%s\n' "$head" "$line" >workers.csv

printf '%s\n%s\n' "$head,职业,工作单位,住址,负责人,负责人职务" "$line,瓦工,工地,中站区$home,$name,经理" >complainant.csv

give_them_everywhere() {
    run employer add 焦作恒达建筑劳务有限公司
    run employer add 中站区阿强餐馆
    run campaign open 春节 --from 2013-01-01 --to 2013-02-01 --region 410803
    note; run file 恒达 1000 -w workers.csv --complainant "$name" -m "${notes[-1]}"
    note; run file 恒达 1000 --if-duplicate new -w - --rep "$name" -m "${notes[-1]}" <workers.csv
    note; run file 阿强 3000 --if-duplicate new --complainant-file complainant.csv -m "${notes[-1]}"
    note; run inspect 阿强 owing --found 3000 -m "${notes[-1]}"
    cut -d, -f1-4 workers.csv >paid.csv  # without amounts: what each got is not told
    note; run recover 1 100 -w paid.csv --proof "${notes[-1]}"
    note; run recover 3 100 -m "${notes[-1]}"
    note; run payment return P1 -m "${notes[-1]}"
    note; run payment void P2 -m "${notes[-1]}"
    run recover 1 200
    note; run case settle 1 500 --outcome settled_part -m "${notes[-1]}"
    note; run case refuse 2 --reason over_2_years -m "${notes[-1]}"
    note; run inspect 阿强 clear -m "${notes[-1]}"
    note; run inspection void I2 -m "${notes[-1]}"
    note; run file 阿强 3000 --if-duplicate new -m "${notes[-1]}"
    note; run case withdraw 4 -m "${notes[-1]}"
    note; run file 阿强 3000 --if-duplicate new -m "${notes[-1]}"
    note; run case void 5 -m "${notes[-1]}"
    note; run file 阿强 4000 --if-duplicate new -m "${notes[-1]}"
    note; run case close 6 --outcome not_proved -m "${notes[-1]}"
    note; run file 阿强 5000 --if-duplicate new -m "${notes[-1]}"
    run undo
    run redo
    note; run call 12351 -m "${notes[-1]}"
    note; run call 12333 -m "${notes[-1]}" --told "${notes[-1]}"
    note; run aid living 10 --to "$name" --cause "${notes[-1]}" -m "${notes[-1]}"
    note; run aid living 10 --case 1 --to "$name" --referrer "${notes[-1]}"
    note; run aid living 10 -w workers.csv -m "${notes[-1]}"
    note; run aid void W2 -m "${notes[-1]}"
    note; run file 阿强 6000 -p 2010-01 --if-duplicate new --call C1 -m "${notes[-1]}"
    note; run note 3 "${notes[-1]}"
    note; run note E1 -m "${notes[-1]}"
    note; cp workers.csv "${notes[-1]}.csv"; run attach 3 "${notes[-1]}.csv"
    note; cp workers.csv "${notes[-1]}.csv"; run note 3 看材料 -a "${notes[-1]}.csv"
    note; cp workers.csv "${notes[-1]}.csv"; run recover 3 10 -a "${notes[-1]}.csv"
    note; run amend 3 --amount 3100 -m "${notes[-1]}"
    note; run amend 3 --amount 3000 --since 今天 -m "${notes[-1]}"
    note; run recover 3 100 --promised --due 2030-01-01 -m "${notes[-1]}"
    note; run case agree 3 100@2030-01-01 -m "${notes[-1]}"
    note; printf '收到日期,用人单位,金额,投诉人,身份证号,电话,备注\n2013-01-07,焦作宏远建筑有限公司,1,%s,%s,%s,%s\n2013-01-08,焦作宏远建筑有限公司,1264000000,%s,%s,%s,%s\n' \
        "$name" "$id_number" "$phone" "${notes[-1]}" "$name" "$id_number" "$phone" "${notes[-1]}" >imported.csv
    run import imported.csv --as complaints
    printf '案号,姓名,身份证号,电话,银行账号\n2013-1,%s,%s,%s,%s\n' "$name" 410811199003151139 "$phone" "$account" >imported_workers.csv
    run import imported_workers.csv --as workers
    printf '收到日期,用人单位,投诉人,身份证号,电话\n2013-01-09,焦作宏远建筑有限公司,%s,%s9,%s\n' "$name" "$id_number" "$phone" >rejected.csv
    expect 3 'import of what is wrong' "$arrears" import rejected.csv --as complaints; cat "$work/said" >>replies
    run dups
    expect 0 'dups show' "$arrears" dups show H1
    holds_none 'dups show' "$work/said" id_number phone account name
    note; run dups take H1 -m "${notes[-1]}"
    expect 0 'find --person' "$arrears" find --person <<<"$phone"; cat "$work/said" >>replies
    expect 0 'find --person' "$arrears" find --person <<<"$id_number"; cat "$work/said" >>replies
    # What is revealed is told once, to the one who asked.
    note; expect 0 reveal "$arrears" reveal 1 phone 1 --reason "${notes[-1]}"
    if grep -qF "$phone" said; then pass; else fail 'reveal does not show what was asked for'; fi
}

# holds_none WHAT FILE kinds of secret…
holds_none() {
    local what=$1 file=$2 kind found
    shift 2
    for kind in "$@"; do
        if [[ $kind = notes ]]; then found=$(grep -aoF -f <(printf '%s\n' "${notes[@]}") "$file" | sort -u | tr '\n' ' ') || true
        else found=$(grep -aoF -m1 "${secrets[$kind]}" "$file") || true; fi
        if [[ -z $found ]]; then pass; else fail "$what shows a $kind: $found"; fi
    done
}

the_vault_has_them() {   # so that looking for them elsewhere can fail
    sqlite3 "$store" 'SELECT * FROM person; SELECT value FROM words' >vault
    local kind text
    for kind in "${!secrets[@]}"; do
        if grep -qF "${secrets[$kind]}" vault; then pass; else fail "the vault has no $kind"; fi
    done
    for text in "${notes[@]}"; do
        if grep -qF "$text" vault; then pass; else fail "the vault has not the words $text"; fi
    done
}

nothing_else_in_the_store_has_them() {
    cp "$store" copy.db
    sqlite3 copy.db 'SELECT body FROM journal' >journal
    holds_none 'the journal' journal id_number phone account name home notes
    (($(wc -l <journal) > 20)) || fail 'the journal is hardly there'
    sqlite3 copy.db 'DROP TABLE person; DROP TABLE words; DROP TABLE blob; VACUUM'   # sqlite3's own: every other table and index
    holds_none 'a table outside the vault' copy.db id_number phone account name home notes
}

no_answer_shows_them() {
    local what format code
    holds_none 'a reply' replies id_number phone account home notes
    for what in 'sweep --all' 'report sweep --all' 'due --all' log 'log 1' 'log 6' 'list cases' 'list employers' 'list inspections' \
        'list payments' 'list calls' 'list aid' 'report aid' 'report case 3' 'report employer E1' 'sweep --all --annex' 'sweep --all --since-known 20' 'sweep --all --trace claimed_fen' 'show W1' 'list campaigns' 'list officers' 'show 1' 'show 2' 'show 6' 'show I1' 'show P1' 'show E1' 'show C2' 'show 3' 'check --deep' 'audit verify'; do
        for format in text markdown csv json; do
            code=0
            "$arrears" $what --format $format >answer 2>&1 || code=$?
            ((code == 0)) || fail "$what --format $format: exit $code"
            holds_none "$what --format $format" answer id_number phone account home
            # `show` on a screen is for the officer who has the case: it may say the words and the name.
            [[ $what = show* && $format != json ]] || holds_none "$what --format $format" answer name notes
        done
    done
}

no_error_repeats_them() {
    local bad
    for bad in "$name,410803198001010013,$phone,$account,1000" "$name,$id_number,${phone}x,$account,1000" \
        "$name,$id_number,$phone,${account}x,1000" "$name,$id_number,$phone,$account,1000x" "$name,$id_number,$phone"; do
        printf '%s\n%s\n' "$head" "$bad" >bad.csv
        expect 7 "a list with ${bad/$name,/}" "$arrears" file 恒达 1000 -w bad.csv
        holds_none 'an error' said id_number phone account name
        expect 7 "a list of those paid with ${bad/$name,/}" "$arrears" recover 1 1 -w bad.csv
        holds_none 'an error' said id_number phone account name
        expect 7 "a complainant with ${bad/$name,/}" "$arrears" file 恒达 1000 --complainant-file bad.csv
        holds_none 'an error' said id_number phone account name
        if grep -q 41080319800101001 said; then fail 'an error repeats a wrong ID number'; else pass; fi
    done
}

checked_numbers_are_not_repeated() {
    local format
    for format in text json; do
        printf '%s\n' "$id_number" "${id_number%2}3" "$phone" "$account" | "$arrears" id check --format $format >answer 2>&1 && fail 'a wrong number was let pass'
        (($(wc -c <answer) > 100)) || fail 'id check says hardly anything'
        holds_none "id check --format $format" answer id_number phone account
        if grep -q 41080319800101001 answer; then fail 'id check repeats a wrong ID number'; else pass; fi
    done
    expect 2 'a number in a command' "$arrears" id check "$id_number"
    holds_none 'the refusal of a number in a command' said id_number
}

ps_does_not_show_them() {
    mkfifo held
    "$arrears" file 恒达 1000 --if-duplicate new -w - <held >/dev/null 2>&1 &
    local program=$!
    exec 8>held   # it has begun, and waits for its list
    tr '\0' ' ' <"/proc/$program/cmdline" >args
    tr '\0' ' ' <"/proc/$program/environ" >>args
    cat workers.csv >&8
    tr '\0' ' ' <"/proc/$program/cmdline" >>args
    exec 8>&-
    wait "$program" || fail 'a list from standard input was not taken'
    grep -q 恒达 args || fail 'ps was not seen'
    holds_none ps args id_number phone account name
}

give_them_everywhere
the_vault_has_them
nothing_else_in_the_store_has_them
no_answer_shows_them
no_error_repeats_them
checked_numbers_are_not_repeated
ps_does_not_show_them
finish
