#!/usr/bin/env bash
# R30. Every report says the same in every format, and the programs that people read it with show it whole: pages in a browser, on a screen, on
# a telephone and on A4; workbooks in an office program, which reckons them again; documents; PDF. The same day is the same
# bytes.   reports.sh [N] (N is not used)
set -euo pipefail
source "$(dirname "$0")/lib/check.bash"
begin "${1:-1}"
need chromium soffice jq pdftotext unzip
lib=$(realpath "$(dirname "$0")/lib")
cd "$work"

export ARREARS_TODAY=2013-01-31
"$arrears" demo made >/dev/null 2>&1
export ARREARS_DB=$work/made/arrears.db
{
    "$arrears" campaign open 去年专项检查 --from 2011-12-01 --to 2012-01-20
    "$arrears" file --unclear 900 --campaign 去年专项检查 --on 2011-12-05 -m 单位不明
    "$arrears" call 12351 -m 最低工资
    "$arrears" call 12333 -m 怎样投诉 --on 2013-01-20
    "$arrears" aid living 5000 --to 虚构的人 --visit --cause 失火 --caused-on 2012-12-19
    "$arrears" aid various --brought 虚构的台账 --times 857
    "$arrears" aid training --brought 虚构的台账 --times 173 --part-of W2
} >/dev/null 2>&1

declare -A reports=(
    [sweep]='sweep --annex' [compared]='sweep --campaign 春节前 --against 去年' [changed]='sweep --all --since-known 30' [traced]='sweep --trace recovered_fen'
    [daily]='report daily' [weekly]='report weekly' [monthly]='report monthly' [region]='report region' [overdue]='report overdue' [employer]='report employer E1'
    [case]='report case 2013-1' [officer]='report officer' [bulletin]='report bulletin' [refusals]='report refusals' [durations]='report durations'
    [aid]='report aid' [hotline]='report hotline')

make_them_all() {
    local name language
    for name in "${!reports[@]}"; do
        for language in zh en; do
            expect 0 "$name in $language" "$arrears" ${reports[$name]} --lang "$language" \
                -o "$name-$language.html" -o "$name-$language.json" -o "$name-$language.txt" -o "$name-$language.pdf" -o "$name-$language.docx" -o "$name-$language.xlsx"
        done
    done
}

# looked_at FILE… : what pages.js says of the pages.
looked_at() {
    local file
    {
        echo '<!DOCTYPE html><meta charset="utf-8"><title>pages</title><body><script>'
        cat "$lib/pages.js"
        echo 'lookAt(['
        for file in "$@"; do
            jq -Rs --arg name "$file" '{name: $name, html: .}' "$file" | sed 's|</|<\\/|g'
            echo ,
        done
        echo ']);</script>'
    } >all.html
    chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/browser" --virtual-time-budget=60000 --enable-logging=stderr --dump-dom "file://$work/all.html" 2>browser.log |
        sed -n '/<pre>/,/<\/pre>/p' | sed 's/.*<pre>//; s/<\/pre>.*//'
}

a_browser_shows_them_whole() {
    looked_at *.html >seen
    local -a lines
    mapfile -t lines <seen
    [[ ${lines[0]:-} =~ ^looked\ at\ ([0-9]+)\ with\ ([0-9]+)\ charts\ and\ ([0-9]+)\ links$ ]] || { fail "the browser told nothing: $(head -c 300 browser.log)"; return; }
    echo "  the browser ${lines[0]}"
    if ((BASH_REMATCH[1] == ${#reports[@]} * 6 && BASH_REMATCH[2] > 30 && BASH_REMATCH[3] > 30)); then pass; else fail "${lines[0]}"; fi
    if ((${#lines[@]} == 1)); then pass; else fail "$(printf '%s; ' "${lines[@]:1:20}")"; fi
    if grep -q CONSOLE browser.log; then fail "the browser complains: $(grep -m3 CONSOLE browser.log)"; else pass; fi
}

# The eye itself: each fault that it looks for is seen on a page that has it.
the_eye_sees() {
    cat >faulty.htm <<'END'
<!DOCTYPE html><html><head><title>t</title></head><body>
<p style="width: 3000px">wide</p><p style="color: #aaa">faint</p><a href="#nowhere">x</a><img src="http://example.invalid/x.png">
<table><tr><td>no head</td></tr></table><svg width="10" height="10"><text x="0" y="5">cut off here</text><rect/><rect/></svg></body></html>
END
    looked_at faulty.htm >seen
    local fault
    for fault in 'wide in' 'contrast' 'leads nowhere' 'needs another file' 'does not repeat' 'names no language' 'no title' 'no text' 'a chart is cut'; do
        if grep -q "$fault" seen; then pass; else fail "not seen: $fault: $(head -c 300 seen)"; fi
    done
}

office() { soffice -env:UserInstallation="file://$work/office" --headless "$@" >/dev/null 2>&1; }

# Every amount that the report says, by its text, is in the other formats too.
words_of() { tr -d ' \n\t\f' | sed 's/│//g'; }
the_formats_say_the_same() {
    local name language file amount title missing
    office --convert-to txt:Text:UTF8 --outdir docx ./*.docx || fail 'the office program ended badly'
    for name in "${!reports[@]}"; do
        for language in zh en; do
            file=$name-$language
            pdftotext -layout "$file.pdf" - | words_of >pdf.words
            words_of <"docx/$file.txt" >docx.words
            sed 's/<[^>]*>//g; s/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g' "$file.html" | words_of >html.words
            missing=
            while read -r amount; do
                for format in pdf docx html; do grep -qF -- "$amount" $format.words || missing+=" $amount in $format;"; done
            done < <(grep -oE -- '-?[0-9][0-9,]*\.[0-9]{2}' "$file.txt" | sort -u)
            while read -r title; do
                grep -qF -- "$(words_of <<<"$title")" docx.words || missing+=" the chart $title in docx;"
            done < <(grep -oE '<svg[^>]* aria-label="[^"]*"' "$file.html" | sed -E 's/.*aria-label="([^"]*)"/\1/; s/&amp;/\&/g')
            if [[ -z $missing ]]; then pass; else fail "$file lacks$missing"; fi
        done
        if [[ $(jq -c '[.. | numbers]' "$name-zh.json") = "$(jq -c '[.. | numbers]' "$name-en.json")" ]]; then pass; else fail "$name: other numbers in the other language"; fi
    done
}

# An office program that reckons the book again comes to the same totals, and each total is the sum above it.
an_office_program_reckons_the_same() {
    office --convert-to xlsx:"Calc MS Excel 2007 XML" --outdir again ./*-zh.xlsx || fail 'the office program ended badly'
    office --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1' --outdir csv again/*.xlsx || fail 'the office program ended badly'
    local name parts totals=0
    for name in "${!reports[@]}"; do
        totals=$((totals + $(cat csv/"$name"-zh-*.csv | grep -c '^合计,' || true)))
        if sums_hold csv/"$name"-zh-*.csv >wrong; then pass; else fail "$name: a total is not its sum: $(head -3 wrong)"; fi
        parts=$(unzip -l "$name-zh.xlsx")
        if [[ $parts = *charts/chart* ]] || ! grep -q '<svg' "$name-zh.html"; then pass; else fail "$name: the workbook has no chart"; fi
    done
    echo "  the office program read $totals totals"
    ((totals > 10)) || fail "hardly a total was read: $totals"
}
sums_hold() {   # FILE…: tables whose last line is 合计; persons of aid and visits of officers are no sums
    awk -F, '
        function unquote(text) { gsub(/"/, "", text); return text }
        FNR == 1 { delete sum; for (i = 1; i <= NF; ++i) head[i] = unquote($i) }
        $1 == "合计" { for (i = 2; i <= NF; ++i) if ($i ~ /^-?[0-9.]+$/ && head[i] !~ /人数|天数/ && (sum[i] - $i > 0.005 || $i - sum[i] > 0.005)) { print FILENAME, head[i], $i, sum[i]; bad = 1 } next }
        FNR > 1 { for (i = 2; i <= NF; ++i) if ($i ~ /^-?[0-9.]+$/) sum[i] += $i }
        END { exit bad }' "$@"
}

the_same_day_is_the_same_bytes() {
    local format
    for format in html json txt md csv pdf docx xlsx; do
        SOURCE_DATE_EPOCH=1359590400 "$arrears" sweep -o "one.$format" >/dev/null 2>&1
        sleep 0.1
        SOURCE_DATE_EPOCH=1359590400 TZ=America/Lima LANG=C "$arrears" sweep -o "two.$format" >/dev/null 2>&1
        if cmp -s "one.$format" "two.$format" && [[ -s one.$format ]]; then pass; else fail "$format: other bytes"; fi
    done
    sleep 2   # a zip counts in two seconds
    for format in docx xlsx pdf; do
        SOURCE_DATE_EPOCH=1359590400 "$arrears" sweep -o "later.$format" >/dev/null 2>&1
        if cmp -s "one.$format" "later.$format"; then pass; else fail "$format: other bytes two seconds later"; fi
    done
}

make_them_all
a_browser_shows_them_whole
the_eye_sees
the_formats_say_the_same
an_office_program_reckons_the_same
the_same_day_is_the_same_bytes
finish
