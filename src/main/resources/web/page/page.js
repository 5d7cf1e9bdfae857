"use strict";
// The page: requests answers from the API of its own origin and shows them as tables. Null figures are shown with their reasons.

const API = "/api/v1/";
const form = document.getElementById("ask");
const words = document.getElementById("words");
const answer = document.getElementById("answer");
const names = new Map([["EU27", "European Union (27)"], ["UNKNOWN", "untraced"]]);
let question = "points";
let asked = 0;

const percent = value => (value * 100).toFixed(1) + "%";
const mineralName = id => id.replaceAll("-", " ");
const whole = value => Math.round(value).toLocaleString("en");
const name = iso3 => names.get(iso3) || iso3;
const place = key => { const [, stage, iso3] = key.split("/"); return name(iso3 || stage) + (iso3 ? ", " + stage : ""); };

function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

// A column: its title, its value in a row, its format, and the field whose reason explains a null.
const QUESTIONS = {
  points: {
    request: f => `single-points-of-failure?target=${f.target}&mineral=${f.mineral}&theta=${f.theta}`,
    rows: data => data,
    say: (rows, f) => rows.length && rows.every(row => row.exposure === null)
      ? `The flows are unfit for this target. Its printed sources of ${mineralName(f.mineral)}, as shares of imports: ${rows.map(row => `${name(row.iso3)} ${percent(row.witness.share)}`).join(", ")}.`
      : rows.length
      ? `${rows.length === 1 ? "The loss of one country" : `The loss of any of ${rows.length} countries`} would cost ${percent(f.theta)} or more of the ${mineralName(f.mineral)} supply, after all countries have rerouted.`
      : `The loss of no single country would cost ${percent(f.theta)} or more of the ${mineralName(f.mineral)} supply, after all countries have rerouted. Select a lower share.`,
    columns: [
      ["country", row => name(row.iso3)],
      ["exposure", row => row.exposure, percent, "exposure"],
      ["upper bound of exposure", row => row.exposureUpper, percent, "exposureUpper"],
      ["loss after all have rerouted", row => row.loss.shared, percent, "loss.shared"],
      ["loss if only this target reroutes", row => row.loss.bestCase, percent, "loss.bestCase"],
      ["rank (range of seven runs)", row => row.rankInterval ? `${row.rank} (${row.rankInterval.best} to ${row.rankInterval.worst})` : null, null, "rankInterval"],
      ["main chain", row => row.witness && row.witness.legs.length ? chain(row.witness.legs) : null, null, "witness"],
      ["basis", row => bases(row.witness ? row.witness.legs : []), null, "basis"]
    ]
  },
  chokepoints: {
    request: f => `chokepoints?stage=refining&mineral=${f.mineral}`,
    rows: data => data,
    say: rows => { const found = rows.filter(row => row.chokepoint);
      return found.length ? (found.length > 1 ? "Chokepoints: " : "Chokepoint: ") + found.map(row => name(row.iso3)).join(", ") + "." : "No refiner meets the definition of a chokepoint."; },
    columns: [
      ["refiner", row => name(row.iso3)],
      ["share of refining", row => row.share, percent, "share"],
      ["dependants", row => row.dependants.map(each => `${name(each.iso3)} ${percent(each.exposure)}`).join(", ") || "none above one half"],
      ["protected by", row => row.moat.join(", ") || "none found"],
      ["measures in force", row => row.measures.length ? row.measures.map(each => each.id || each).join(", ") : "none"],
      ["leader without it", row => row.afterRemoval && row.afterRemoval.leader ? `${name(row.afterRemoval.leader)} ${percent(row.afterRemoval.share)}` : null, null, "afterRemoval"],
      ["loss of the rest of the world after all have rerouted", row => row.worldLoss, percent, "worldLoss"],
      ["rank (range of seven runs)", row => row.rankInterval ? `${row.rank} (${row.rankInterval.best} to ${row.rankInterval.worst})` : null, null, "rankInterval"]
    ]
  },
  routes: {
    request: f => `routes?target=${f.target}&mineral=${f.mineral}&exclude=${f.exclude}`,
    rows: data => data.routes,
    say: rows => rows.length
      ? `${rows.length > 1 ? rows.length + " routes together replace" : "One route replaces"} ${percent(rows[rows.length - 1].cumulativeCoverage)} of the shortfall.`
      : "No route was found, or no known supply passes through the excluded country.",
    columns: [
      ["route", row => chain(row.legs)],
      ["share of the shortfall", row => row.coverage, percent, "routes.coverage"],
      ["cumulative share", row => row.cumulativeCoverage, percent, "routes.cumulativeCoverage"],
      ["contained tonnes a year", row => row.bottleneckTonnes, whole, "routes.bottleneckTonnes"],
      ["agreements", row => few([...new Set(row.legs.flatMap(leg => leg.agreements))])],
      ["lead time", row => row.leadTime],
      ["basis", row => bases(row.legs), null, "basis"]
    ]
  }
};

const chain = legs => [legs[0].from, ...legs.map(leg => leg.to)].map(place).join(" → ");
const few = all => all.slice(0, 3).join(", ") + (all.length > 3 ? ` and ${all.length - 3} more` : "") || "none";
const bases = legs => [...new Set(legs.map(leg => leg.basis))].filter(Boolean).join(", ") || null;

function cell(row, [, value, format, field], reasons) {
  const found = value(row);
  if (found === null || found === undefined) {
    const none = element("td");
    const mark = element("span", "not known", "none");
    mark.title = reasons[field] || "The answer gives no reason.";
    none.append(mark);
    return none;
  }
  return element("td", format ? format(found) : found, format ? "number" : String(found).includes("→") ? "chain" : "");
}

function table(rows, columns, reasons) {
  const scroll = element("div", undefined, "scroll");
  const made = element("table");
  const head = made.createTHead().insertRow();
  columns.forEach(([title, , format]) => head.append(element("th", title, format ? "number" : "")));
  const body = made.createTBody();
  rows.forEach(row => body.insertRow().append(...columns.map(column => cell(row, column, reasons))));
  scroll.append(made);
  return scroll;
}

function notes(meta) {
  const lines = [`${meta.year ? "Year: " + meta.year : "Several years"}. Shares are of contained tonnes. Definitions: ${meta.method}.${meta.asOf ? " Measures as of " + meta.asOf + "." : ""}`];
  const fields = new Map(); // fields with the same reason are named together
  Object.entries(meta.reasons).forEach(([field, reason]) => fields.set(reason, [...(fields.get(reason) || []), field]));
  fields.forEach((named, reason) => lines.push(`${named.join(", ")} ${named.length > 1 ? "are" : "is"} not known: ${reason}.`));
  meta.caveats.forEach(caveat => lines.push(`${caveat.text} (${caveat.bias === "unclear" ? "direction unclear" : caveat.bias}).`));
  const list = element("ul", undefined, "notes");
  list.append(...lines.map(line => element("li", line)));
  return list;
}

async function get(path) {
  const reply = await fetch(path, { headers: { Accept: "application/json" } });
  const body = await reply.json();
  if (!reply.ok) throw Object.assign(new Error(body.detail || body.title), { problem: body });
  return body;
}

function requestLine(path) {
  const request = element("p", "API request: ", "request");
  const link = element("a", path);
  link.href = path;
  request.append(link);
  return request;
}

// An answer as a sentence, a table and its notes.
function shown({ rows, say, columns }, data, meta, fields) {
  const found = rows(data);
  const said = meta.reasons.data ? `Not known: ${meta.reasons.data}.` : say(found, fields);
  return [...(said ? [element("p", said, "say")] : []), ...(meta.summary ? [element("p", meta.summary, "summary")] : []), ...(found.length ? [table(found, columns, meta.reasons)] : []), notes(meta)];
}

async function ask() {
  const mine = ++asked;
  const fields = Object.fromEntries(new FormData(form));
  const path = API + QUESTIONS[question].request(fields);
  try {
    const body = await get(path);
    if (mine !== asked) return; // a later question was sent
    answer.replaceChildren(...shown(QUESTIONS[question], body.data, body.meta, fields), requestLine(path));
  } catch (failure) {
    if (mine === asked) answer.replaceChildren(element("p", failure.message, "say"));
  }
}

// An answer to any other question: its fields in order, without those that are empty in every row.
const SHARES = /^(share|exposure|exposureUpper|top3Share|nMinus1Share|capture|lockIn)$/;

function text(value, field) {
  if (Array.isArray(value)) return value.map(each => text(each, field)).join(", ");
  if (value === null) return "not known";
  if (typeof value === "object") return Object.entries(value).map(([inner, each]) => inner === "iso3" ? text(each, inner) : `${inner} ${text(each, inner)}`).join(" ");
  if (typeof value !== "number") return field === "iso3" ? name(value) : String(value);
  return SHARES.test(field) ? percent(value) : value.toLocaleString("en", { maximumSignificantDigits: 5, useGrouping: value >= 10000 });
}

function plain(rows) {
  const says = field => rows.some(row => row[field] !== null && row[field].length !== 0);
  return Object.keys(rows[0] || {}).filter(field => !["evidence", "name", "id"].includes(field) && says(field))
    .map(field => [field === "iso3" ? "country" : field, row => row[field] === null ? field === "iso3" ? row.name : null : text(row[field], field) || "–", null, field]);
}

function view(request, data) {
  const kind = { "single-points-of-failure": "points", chokepoints: "chokepoints", routes: "routes" }[request.slice(API.length).split("?")[0]];
  const rows = Array.isArray(data) ? data : [data];
  return kind ? QUESTIONS[kind] : { rows: () => rows, say: found => found.length ? "" : "There are no results.", columns: plain(rows) };
}

function tries(questions) {
  const list = element("ul", undefined, "tries");
  questions.forEach(text => {
    const link = element("a", text);
    link.href = "/?q=" + encodeURIComponent(text);
    const item = element("li");
    item.append(link);
    list.append(item);
  });
  return list;
}

async function askInWords(text) {
  const mine = ++asked;
  words.elements.q.value = text;
  try {
    const { data, meta } = await get(API + "ask?q=" + encodeURIComponent(text));
    if (mine !== asked) return;
    const given = Object.fromEntries(new URLSearchParams(data.request.split("?")[1] || ""));
    const chosen = view(data.request, data.answer);
    answer.replaceChildren(element("p", data.understood, "understood"), ...shown(chosen, data.answer, meta, { theta: 0.5, ...given }), requestLine(data.request));
  } catch (failure) {
    if (mine !== asked) return;
    const problem = failure.problem || {};
    const choices = problem.accepted && problem.accepted.length > 1 ? problem.accepted : [];
    answer.replaceChildren(element("p", choices.length ? "This question is not supported. Supported questions:" : failure.message, "say"), tries(choices));
  }
}

function choose(next) {
  question = next;
  document.querySelectorAll(".tabs button").forEach(tab => tab.setAttribute("aria-selected", tab.dataset.question === next));
  form.querySelectorAll("[data-for]").forEach(label => { label.hidden = !label.dataset.for.split(" ").includes(next); });
  ask();
}

function fill(select, options, chosen) {
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value, false, value === chosen)));
}

// A link may contain its question: /?question=points&target=USA&mineral=platinum, or in words: /?q=who refines gallium
function preset() {
  const link = new URLSearchParams(location.search);
  [...form.querySelectorAll("select")]
    .filter(select => [...select.options].some(option => option.value === link.get(select.name)))
    .forEach(select => { select.value = link.get(select.name); });
  return Object.hasOwn(QUESTIONS, link.get("question")) ? link.get("question") : question;
}

async function begin() {
  const ready = await fetch("/health/ready").then(reply => reply.json());
  document.getElementById("state").textContent = ready.dataVersion ? "Data version " + ready.dataVersion + "." : ready.detail;
  const [minerals, countries] = await Promise.all([get(API + "minerals?limit=1000"), get(API + "countries?limit=1000")]);
  const all = countries.data.map(country => [country.iso3, country.name]).sort((a, b) => a[1].localeCompare(b[1]));
  all.forEach(([iso3, text]) => names.set(iso3, text));
  // a mineral without traced flows is answered with its printed sources, or with a reason
  const made = minerals.data.filter(mineral => mineral.stages.length).map(mineral => [mineral.id, mineral.name]);
  fill(form.mineral, made, "cobalt");
  fill(form.elements.target, [["EU27", names.get("EU27")], ...all], "KOR");
  fill(form.exclude, all, "CHN");
  document.querySelectorAll(".tabs button").forEach(tab => tab.addEventListener("click", () => choose(tab.dataset.question)));
  form.addEventListener("submit", event => { event.preventDefault(); ask(); });
  words.addEventListener("submit", event => { event.preventDefault(); askInWords(words.elements.q.value); });
  choose(preset());
  const said = new URLSearchParams(location.search).get("q");
  if (said) askInWords(said);
}

begin().catch(failure => answer.replaceChildren(element("p", failure.message, "say")));
