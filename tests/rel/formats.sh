#!/usr/bin/env bash
# The keys of every JSON answer are those that `help formats` promises, of the object and of its rows; a command whose
# answer is not promised is found.   formats.sh [N] (N is not used)
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-1}"
need jq
cd "$work"

# What is promised, and the command that shows it, in the order in which they are played.
commands='
init|init --office 410803 --custodian bureau --officer 李伟 --certificate 豫H-0001
officer add|officer add 周芳 --role inspector --certificate 豫H-0002
employer add|employer add 焦作恒达建筑劳务有限公司 --industry 47
employer add|employer add 河南建投置业有限公司
site add|site add 站前花园二期 --general 恒达 --builder 建投 --sub 恒达
campaign open|campaign open 春节 --from 2013-01-01 --to 2013-02-01
campaign add|campaign add 春节 恒达
file|file 恒达 126400 -n 18 -p 2012-10..2012-12 -w workers.csv --site 站前
call|call 12351 -m 最低工资
aid|aid living 100 --to 赵试样
find|find 恒达
note|note 1 已告知
attach|attach 1 workers.csv
assign|assign 1 周芳
reveal|reveal 1 phone 1 --reason 通知
inspect|inspect 恒达 owing --found 118000 -n 18 --order 7 --served 今天 --with 周芳
print 4|print 1 order -o order.html
print I12|print I1 site-record -o record.docx
recover|recover 1 1000 -n 2
due|due --all --most 100
sweep|sweep
report|report sweep
sweep --trace claimed_fen|sweep --trace claimed_fen
sweep --since-known 3|sweep --since-known 3
report employer E214|report employer E1
report case 4|report case 1
report aid|report aid
report region|report region
report overdue|report overdue
report officer|report officer
report bulletin|report bulletin
report refusals|report refusals
report durations|report durations
report hotline|report hotline
show 4|show 1
show I12|show I1
show P7|show P1
show E214|show E1
show S2|show S1
export complaints|export complaints -o cases.csv
export complaints --dictionary|export complaints --dictionary
list sites|list sites --most 1
list cases|list cases --most 1
list employers|list employers --most 1
list inspections|list inspections --most 1
list payments|list payments --most 1
list campaigns|list campaigns --most 1
list calls|list calls --most 1
list officers|list officers --most 1
list aid|list aid --most 1
show W3|show W1
aid void|aid void W1 -m 录错
log|log
payment return|payment return P1
recover|recover 1 118000
payment void|payment void P3 -m 录错
recover|recover 1 118000
case settle|case settle 1
undo|undo
redo|redo
file|file 恒达 100
case refuse|case refuse 2 --reason over_2_years
file|file 恒达 200
amend|amend 3 --amount 210 -m 录错
case withdraw|case withdraw 3
file|file 恒达 300
case agree|case agree 4 100@2013-03-01
case close|case close 4 --outcome not_proved
file|file 恒达 400
case void|case void 5 -m 录错
inspect|inspect 恒达 clear
inspection void|inspection void I2 -m 录错
campaign close|campaign close 春节
employer add|employer add 焦作市恒达建筑劳务有限公司 -y
dups|dups
employer merge|employer merge E1 E3 -m 同一单位
file|file 恒达 500 --if-duplicate new
case supplement|case supplement 6 -m 全称
case refer|case refer 6 --reason not_area --to 山阳区人社局
case reply|case reply 6 --outcome accepted
case reopen|case reopen 6 -m 退回
inspect|inspect 建投 owing --found 5000 --with 周芳 --on 2012-06-01
case accept|case accept 2012-1 --on 2012-06-01
case investigate|case investigate 2012-1 --with 周芳 --on 2012-06-01
case extend|case extend 2012-1 --on 2012-06-04
case order|case order 2012-1 --days 3 --on 2012-06-04
case serve|case serve 2012-1 --how hand --served 2012-06-04
case notice|case notice 2012-1 --on 2012-06-08
case serve|case serve 2012-1 --how hand --served 2012-06-08
case decide|case decide 2012-1 --days 3 --on 2012-06-15
case serve|case serve 2012-1 --how left --served 2012-06-15
case review|case review 2012-1 --on 2012-06-18
case review|case review 2012-1 --outcome kept --on 2012-06-20
case publish|case publish 2012-1 --on 2012-06-20
case demand|case demand 2012-1 --on 2012-06-25
case serve|case serve 2012-1 --how mail --served 2012-06-25
case court|case court 2012-1 --on 2012-09-20
employer add|employer add 中站区王封砖厂
inspect|inspect 王封 owing --found 5000 --with 周芳 --order 1 --served 2012-07-02 --on 2012-07-02
case police|case police 2012-2 --on 2012-07-05
officer add|officer add 张国强 --role bureau-head
employer add|employer add 阿强餐馆
inspect|inspect 阿强 owing --found 500 --with 周芳
case accept|case accept 7
return|return 7 -m 补记录 --officer 张国强
case accept|case accept 7
approve|approve 7 --officer 张国强
case cancel|case cancel 7 --reason slight_corrected
import|import imported.csv --as complaints
dups|dups
dups show|dups show H1
dups take|dups take H1
dups link|dups link H2 2013-1
dups drop|dups drop H3
init|init --office 410803 --custodian union --officer 赵敏 --db union.db
employer add|employer add 恒达公司 --db union.db --officer 赵敏
file|file 恒达 100 --db union.db --officer 赵敏
case urge|case urge 1 --db union.db --officer 赵敏
check|check
audit head|audit head
audit verify|audit verify
audit rebuild|audit rebuild rebuilt.db
backup|backup backup.db
restore|restore backup.db --to restored.db
doctor|doctor
nightly|nightly -o . --report sweep
schedule install|schedule install -o . --to . --with cron
schedule show|schedule show --to .
schedule remove|schedule remove --to .
id check|id check ids.txt
calendar show|calendar show 2013
law deadline|law deadline
law minimum-wage|law minimum-wage
payroll check|payroll check pay.csv
payroll check --explain|payroll check pay.csv --explain 3
payroll check --case 4|payroll check pay.csv --case 6
case explain|case explain 2013-1
case screen|case screen 2012-1
calendar add|calendar add 2013-02-08 5wd
law import|law import rules.csv
calendar import|calendar import days.csv
calendar refresh|calendar refresh
config get|config get officer
config set|config set officer 李伟
config list|config list
demo|demo made'
without_json=' help completion '

export ARREARS_DB=$work/store.db
echo 410803198001010012 >ids.txt   # made up, as the next
printf '姓名,电话\n田保国,13800000001\n' >workers.csv
printf '2012年12月,,,\n姓名,身份证号,应发,实发\n田保国,410803198001010012,5000,0\n' >pay.csv
printf '收到日期,用人单位,金额\n2013-01-07,焦作宏远建筑有限公司,1264000000\n2013-01-08,焦作宏远建筑有限公司,1264000000\n2013-01-09,焦作宏远建筑有限公司,1264000000\n' >imported.csv
printf '日期,类别,名称\n2013-01-14,休,停电\n' >days.csv
printf 'key,value,from,instrument\naccept_complaint,3,2013-01-01,本地规定\n' >rules.csv

# On the page, a command stands two columns in and its keys six; those of its rows follow "[]".
"$arrears" help formats --lang en | awk '/^  [a-z]/ { command = substr($0, 3); of = "object"; next }
    /^    \[\]$/ { of = "rows"; next }
    /^      / && command != "" { sub(/^ +/, ""); keys[command "|" of] = keys[command "|" of] (keys[command "|" of] == "" ? "" : " ") $0 }
    END { for (one in keys) print one "|" keys[one] }' >promised
promise_of() { sed -nE "s/^$1\|$2\|(.*)/\1/p" promised; }

while IFS='|' read -r command words; do
    [[ -n $command ]] || continue
    if ! "$arrears" $words --json >answer 2>error; then fail "$words: $(cat error)"; continue; fi
    keys=$(jq -r 'keys_unsorted - ["schema"] | join(" ")' answer)
    rows=$(jq -r '(.items // .findings // [])[0] // {} | keys_unsorted | join(" ")' answer)
    if [[ $keys = "$(promise_of "$command" object)" ]]; then pass; else fail "$command answers: $keys"; fi
    if [[ -z $rows || $rows = "$(promise_of "$command" rows)" ]]; then pass; else fail "$command has rows of: $rows"; fi
    [[ $(jq -r .schema answer) = arrears/1 ]] || fail "$command answers without its schema"
done <<<"$commands"

"$arrears" help 2>/dev/null | sed -nE '/^通用选项/q; s/^  ([a-z]+( [a-z]+)?) .*/\1/p' >listed
while read -r command; do
    [[ $without_json != *" $command "* ]] || continue
    if grep -qE "^$command( [^|]*)?\|" <<<"$commands"; then pass; else fail "formats.sh has no words for: $command"; fi
done <listed
finish
