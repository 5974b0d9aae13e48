#!/usr/bin/env bash
# Pay sheets of six shapes, as an office program saves them: the same sheet comes to the same totals as CSV, XLSX and XLS, and
# what was found of it can be opened again.   pay_sheets.sh [N] (N is not used)
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-1}"
need soffice jq
cd "$work"
unset "${!ARREARS_@}"

# Invented persons. The totals are those that a person reckons from the lines: workers, due, paid, short, in fen.
declare -A totals
shape() { cat >"$1.csv"; totals[$1]=$2; }
shape monthly '3 817000 580000 237000' <<'END'
2013年1月份工资发放表,,,,,,,
姓名,身份证号,月工资,出勤天数,加班工时,,,实发工资（元）
,,,,平时,休息日,法定假日,
王一凡,410803198001010012,1740,22,10,16,8,1740.00
李二平,410802197512200028,3480,20,0,0,0,3200
张三立,410811199003151139,2520,22,0,0,0,860
合计,,,,10,16,8,5800
END
shape daily '3 1318000 510000 808000' <<'END'
焦作恒达建筑劳务有限公司2012年11月工资表,,,,,,,
序号,姓名,身份证号码,工日,日工资,应发工资,借支,余额
1,王一凡,410803198001010012,26,180,4680,1500,3180
2,李二平,410802197512200028,24.5,200,"4,900.00",,4900
3,张三立,410811199003151139,20,180,3600,3600,0
4,,,,,,,
合计,,,70.5,,13180,5100,8080
制表：赵六,,,审核：,,,,
END
shape pieces '2 901875 801875 100000' <<'END'
姓名,身份证号,月份,单价,数量,已付
王一凡,410803198001010012,2013-01,12.5,400,4000
李二平,410802197512200028,2013-01,12.5,321.5,4018.75
END
shape lump '2 2050000 1300000 750000' <<'END'
木工班2012年12月包工结算（单位：万元）,,,
姓名,工资总额,已付,尚欠
王一凡,1.2,0.5,0.7
李二平,0.85,0.8,0.05
合计,2.05,1.3,0.75
END
shape months '1 400000 200000 200000' <<'END'
姓名,身份证号,年月,合同工资,是否签订劳动合同,入职日期,实发工资
王一凡,410803198001010012,2012年11月,2000,否,2012年3月1日,2000
王一帆,410803198001010012,2012年12月,2000,否,2012年3月1日,0
END
shape deductions '2 670000 480000 190000' <<'END'
2013年2月,,,,,,
姓名,身份证号,应发合计,扣款,,,实发
,,,社保,罚款,押金,
王一凡,410803198001010012,4000,300,100,0,3100
李二平,410802197512200028,3500,300,100,200,1700
END

# All at once: to start the office program takes longest.
office() { soffice --headless --norestore -env:UserInstallation="file://$work/office" "$@" --outdir . >/dev/null 2>&1; }
names=("${!totals[@]}")
office --infilter='CSV:44,34,76,1,1/2/2/2/3/2' --convert-to xlsx "${names[@]/%/.csv}" || fail 'no XLSX was made'
office --convert-to xls "${names[@]/%/.xlsx}" || fail 'no XLS was made'
for name in "${names[@]}"; do
    for kind in csv xlsx xls; do
        if ! "$arrears" payroll check "$name.$kind" --region 410803 --totals --json >"$name.$kind.json" 2>error; then fail "$name.$kind: $(cat error)"; continue; fi
        got=$(jq -r '"\(.workers) \(.due_fen) \(.paid_fen) \(.short_fen)"' "$name.$kind.json")
        [[ $got = "${totals[$name]}" ]] && pass || fail "$name.$kind: $got, not ${totals[$name]}"
        # All that was found, but for how the file was written down.
        jq 'del(.encoding)' "$name.$kind.json" >all.json
        if [[ $kind = csv ]]; then mv all.json as_csv.json; elif cmp -s all.json as_csv.json; then pass; else fail "$name.$kind is not as its CSV: $(diff all.json as_csv.json | head -5)"; fi
    done
done

# What was found is a sheet again: the lines that are owed stand in it, with their sum.
"$arrears" payroll check daily.csv --region 410803 -o found.csv >/dev/null 2>&1 && grep -q '3,180.00\|3180.00' found.csv && pass || fail "found.csv: the lines are not there"
"$arrears" payroll check daily.csv --region 410803 -o found.xlsx >/dev/null 2>&1 || fail "found.xlsx was not made"
office --convert-to pdf found.xlsx || true
[[ -s found.pdf ]] && pass || fail "found.xlsx cannot be opened"

# A locked workbook, one of WPS and a page that calls itself a workbook say what to do.
for file in locked.xlsx sheet.et page.xls; do
    case $file in
        locked.xlsx) printf '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1EncryptedPackage' >"$file" ;;
        sheet.et) printf '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' >"$file" ;;
        page.xls) echo '<html><table><tr><td>姓名</td></tr></table></html>' >"$file" ;;
    esac
    code=0
    "$arrears" payroll check "$file" --region 410803 --month 2012-12 --lang zh >/dev/null 2>error || code=$?
    [[ $code = 7 ]] && grep -q 'xlsx\|XLSX' error && pass || fail "$file: exit $code, $(cat error)"
done
finish
