// Looks at pages as a reader's browser lays them out: on a screen, on a telephone, and on A4 (178 mm of text between the margins that a page
// asks for, with the rules for print). What is wrong is put into the document, a line each: chromium --dump-dom tells it.
const views = [{ name: "screen", width: 1280 }, { name: "telephone", width: 390 }, { name: "A4", width: 673, print: true }];

const channel = (value) => (value /= 255, value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const parts = (colour) => colour.match(/[\d.]+/g).map(Number);

function behind(element, window) {
    for (; element; element = element.parentElement) {
        const colour = parts(window.getComputedStyle(element).backgroundColor);
        if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
}

function faultsOfPage(window, view) {
    const document = window.document, faults = [], all = (selector) => [...document.querySelectorAll(selector)];
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
        faults.push(`is ${document.documentElement.scrollWidth} wide in ${document.documentElement.clientWidth}`);
    if (view.print)
        for (const table of all("table"))
            if (table.getBoundingClientRect().right > document.documentElement.clientWidth + 1) faults.push(`a table is cut: ${table.textContent.slice(0, 40)}`);
    if (!document.documentElement.lang) faults.push("names no language");
    for (const element of all("script, link, img, iframe, [src]")) faults.push(`needs another file: ${element.outerHTML.slice(0, 80)}`);
    for (const table of all("table")) {
        if (!table.tHead || window.getComputedStyle(table.tHead).display !== "table-header-group") faults.push("a table does not repeat its head");
        for (const cell of table.tHead?.rows[0]?.cells ?? []) if (cell.scope !== "col") faults.push("a head of a column is none");
    }
    for (const svg of all("svg")) {
        const room = svg.getBoundingClientRect();
        if (!svg.querySelector("title")?.textContent) faults.push("a chart has no title");
        if (svg.querySelectorAll("text").length < svg.querySelectorAll("rect").length) faults.push("a bar has no text");
        for (const text of svg.querySelectorAll("text")) {
            const box = text.getBoundingClientRect();
            if (box.left < room.left - 1 || box.right > room.right + 1 || box.bottom > room.bottom + 1) faults.push(`a chart is cut: ${text.textContent}`);
        }
    }
    const walk = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (!node.textContent.trim() || node.parentElement.closest("title, style")) continue;
        const style = window.getComputedStyle(node.parentElement);
        const said = luminance(parts(node.parentElement.closest("svg") ? style.fill : style.color)), ground = luminance(behind(node.parentElement, window));
        const ratio = (Math.max(said, ground) + 0.05) / (Math.min(said, ground) + 0.05);
        if (ratio < 4.5) faults.push(`contrast ${ratio.toFixed(1)}: ${node.textContent.slice(0, 20)}`);
    }
    for (const link of all("a")) {
        const target = link.hash && document.getElementById(decodeURIComponent(link.hash.slice(1)));
        if (!link.getAttribute("href").startsWith("#") || !target) faults.push(`a link leads nowhere: ${link.outerHTML}`);
    }
    return faults;
}

async function lookAt(pages) {
    let looked = 0, charts = 0, links = 0;
    const lines = [];
    for (const page of pages)
        for (const view of views) {
            const frame = document.createElement("iframe");
            frame.style.cssText = `border: 0; width: ${view.width}px; height: 900px`;
            frame.srcdoc = view.print ? page.html.replaceAll("@media print", "@media all") : page.html;
            const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
            document.body.append(frame);
            await loaded;
            ++looked, charts += frame.contentDocument.querySelectorAll("svg").length, links += frame.contentDocument.querySelectorAll("a").length;
            for (const fault of faultsOfPage(frame.contentWindow, view)) lines.push(`${page.name}, ${view.name}: ${fault}`);
            frame.remove();
        }
    const told = document.createElement("pre");
    told.textContent = [`looked at ${looked} with ${charts} charts and ${links} links`, ...lines].join("\n");
    document.body.replaceChildren(told);
}
