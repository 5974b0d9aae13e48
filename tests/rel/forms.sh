#!/usr/bin/env bash
# Every form as DOCX, opened by an office program and read back, and as PDF: its title, its number, its amounts and their words are
# there; and as HTML it is one whole file.   forms.sh [N] (N is not used)
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-1}"
need soffice jq unzip pdftotext
cd "$work"
export ARREARS_PREFIX=中人社监

printf '姓名,身份证号,电话,金额\n田保国,410803198001010012,13900000001,66400\n许秀英,410802197512200028,13900000002,60000\n' >workers.csv   # made up
printf '姓名,身份证号,电话,负责人\n孙大勇,410811199003151139,13900000000,赵大山\n' >complainant.csv
export ARREARS_DB=$work/bureau.db
{
    "$arrears" init --office 410803 --custodian bureau --officer 李伟 --certificate 豫H-0001
    "$arrears" officer add 周芳 --role inspector --certificate 豫H-0002
    "$arrears" employer add 焦作恒达建筑劳务有限公司
    "$arrears" file 恒达 126400 -n 2 -p 2012-10..2012-12 -w workers.csv --complainant-file complainant.csv
} >/dev/null 2>&1

declare -A wanted   # what the text of each form has, separated by |
# made OF FORM TITLE|WORDS: the form, as it is printed
made() {
    if ! "$arrears" print "$1" "$2" -o "$2.docx" --json >answer 2>error; then fail "$2: $(cat error)"; return; fi
    wanted[$2]="$3|$(jq -r '.number // ""' answer)"
    if "$arrears" print "$1" "$2" -o "$2.html" >/dev/null 2>error; then pass; else fail "$2 as html: $(cat error)"; fi
    if grep -q '</html>' "$2.html" && ! grep -qE 'https?:|<script|src=' "$2.html"; then pass; else fail "$2.html is not whole by itself"; fi
    if "$arrears" print "$1" "$2" -o "$2.pdf" >/dev/null 2>error; then pass; else fail "$2 as pdf: $(cat error)"; fi
    "$arrears" print "$1" "$2" -o "$2.txt" >/dev/null 2>&1 && [[ $(stat -c %a "$2.txt" "$2.docx" "$2.html" "$2.pdf" | sort -u) = 600 ]] && pass || fail "$2: files that others may read"
}
employer=焦作恒达建筑劳务有限公司
claimed='126,400.00|壹拾贰万陆仟肆佰元整'
found='118,000.00|壹拾壹万捌仟元整'

made 1 registration "举报投诉登记表|$employer|$claimed|410811199003151139"
made 1 oral-record "口头投诉笔录|$employer|$claimed"
made 1 receipt "材料收据|孙大勇"
made 1 group-list "职工名单|田保国|410803198001010012|$claimed"
made 1 inquiry "劳动保障监察调查询问书|$employer"
made 1 pay-sheet "工资发放签字表|许秀英|410802197512200028|$claimed"
"$arrears" inspect 1 owing --found 118000 -n 2 --order 7 --served 今天 --with 周芳 >/dev/null 2>&1
made I1 site-record "现场检查记录|$employer|$found"
made 1 order "劳动保障监察限期改正指令书|2013年1月17日|$found"
made 1 service "送达回证|限期支付责令书"
"$arrears" case agree 1 50000@2013-01-20 68000@2013-02-05 >/dev/null 2>&1
made 1 settlement "调解协议书|118,000.00|伍万元整|陆万捌仟元整"
"$arrears" file 恒达 2000 --if-duplicate new >/dev/null 2>&1
"$arrears" case refuse 2 --reason over_2_years >/dev/null 2>&1
made 2 refusal "不予受理决定书|$employer"

# The way to a decision, and what the court and the police are given.
walk() { "$arrears" case "$@" >/dev/null 2>error || fail "case $*: $(cat error)"; }
"$arrears" file --unclear 8000 -n 1 -m 站前路工地 --complainant-file complainant.csv --if-duplicate new >/dev/null 2>&1
walk supplement 3 -m 用人单位全称
made 3 supplement "补正|孙大勇"
walk refer 3 --reason not_area --to 山阳区人力资源和社会保障局
made 3 where-to-go "山阳区人力资源和社会保障局"
made 3 referral "山阳区人力资源和社会保障局"
"$arrears" employer add 焦作宏远建筑有限公司 >/dev/null 2>&1
"$arrears" inspect 宏远 owing --found 88400 -n 12 --with 周芳 --on 2012-06-01 >/dev/null 2>&1
employer=焦作宏远建筑有限公司
found='88,400.00|捌万捌仟肆佰元整'
walk accept 2012-1 --on 2012-06-01
made 2012-1 filing-approval "立案审批表|$employer"
walk investigate 2012-1 --on 2012-06-01 --with 周芳
walk extend 2012-1 --on 2012-06-04
made 2012-1 extension-approval "延期审批表|$employer"
walk order 2012-1 --days 3 --on 2012-06-04
walk serve 2012-1 --how hand --served 2012-06-04
walk notice 2012-1 --on 2012-06-08
made 2012-1 hearing "告知书|$employer|$found"
walk serve 2012-1 --how hand --served 2012-06-08
walk decide 2012-1 --days 3 --on 2012-06-15
made 2012-1 decision "决定书|$employer|$found"
walk serve 2012-1 --how left --served 2012-06-15
walk demand 2012-1 --on 2012-06-25
made 2012-1 demand "催告书|$employer|$found"
walk serve 2012-1 --how mail --served 2012-06-25
walk court 2012-1 --on 2012-09-20
made 2012-1 court "强制执行申请书|$employer|$found"
"$arrears" employer add 中站区王封砖厂 >/dev/null 2>&1
"$arrears" inspect 王封 owing --found 45000 -n 12 --with 周芳 --order 1 --served 2012-07-02 --on 2012-07-02 >/dev/null 2>&1
walk accept 2012-2 --on 2012-07-02
printf '姓名,身份证号,电话,职业,工作单位,住址,负责人,负责人职务\n孙大勇,410811199003151139,13900000000,瓦工,站前路工地,中站区,赵大山,经理\n' >stated.csv
"$arrears" file 宏远 8000 -n 1 --complainant-file stated.csv --if-duplicate new >/dev/null 2>&1
walk accept 2013-4
made 2013-4 acceptance "受理通知书|孙大勇|8,000.00"
walk police 2012-2 --on 2012-07-05
made 2012-2 police "移送书|中站区王封砖厂|45,000.00|肆万伍仟元整"
"$arrears" recover 2013-1 118000 >/dev/null 2>&1
walk settle 2013-1
made 2013-1 closing-approval "结案审批表|焦作恒达建筑劳务有限公司"
forms=$("$arrears" print 2013-1 no-such-form 2>&1 | sed -nE 's/^  ([a-z-]+)  .*/\1/p') || true   # it says which there are, and that this is none
for form in $forms; do
    [[ -n ${wanted[$form]:-} || $form = union-letter || $form = reminder || $form = opinion || $form = proposal ]] || fail "forms.sh never prints $form"
done

employer=焦作恒达建筑劳务有限公司
export ARREARS_DB=$work/union.db ARREARS_TODAY=2021-04-06 ARREARS_PREFIX=中总工
{
    "$arrears" init --office 410803 --custodian union --officer 李伟
    "$arrears" employer add 焦作恒达建筑劳务有限公司
    "$arrears" file 恒达 88400.01 -n 5
} >/dev/null 2>&1
for form in union-letter:函 reminder:工会劳动法律监督提示函 opinion:工会劳动法律监督意见书 proposal:工会劳动法律监督建议书; do
    made 1 "${form%%:*}" "${form#*:}|$employer|88,400.01|捌万捌仟肆佰元零壹分"
done

soffice -env:UserInstallation="file://$work/profile" --headless --convert-to txt:Text:UTF8 --outdir read ./*.docx >/dev/null 2>&1 || fail 'the office program ended badly'
for form in "${!wanted[@]}"; do
    if [[ ! -s read/$form.txt ]]; then fail "$form.docx does not open"; continue; fi
    pdftotext -raw "$form.pdf" - | tr -d ' \n\f' >"read/$form.pdf"   # lines end where there is no room
    IFS='|' read -ra lines <<<"${wanted[$form]}"
    for line in "${lines[@]}"; do
        [[ -n $line ]] || continue
        if grep -qF "$line" "read/$form.txt"; then pass; else fail "$form.docx says no $line"; fi
        if grep -qF "${line// /}" "read/$form.pdf"; then pass; else fail "$form.pdf says no $line"; fi
    done
    if unzip -tq "$form.docx" >/dev/null; then pass; else fail "$form.docx is no sound archive"; fi
done
finish
