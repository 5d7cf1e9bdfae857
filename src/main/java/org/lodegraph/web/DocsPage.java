package org.lodegraph.web;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.json.Json;
import org.lodegraph.model.json.RecordFields;

/** Renders the routes as an HTML page: summary, parameters, response fields, and an example request each. */
final class DocsPage {

    private DocsPage() {}

    static String of(List<Route> routes) {
        Map<String, List<Route>> groups =
                routes.stream().collect(Collectors.groupingBy(Route::group, LinkedHashMap::new, Collectors.toList()));
        StringBuilder body = new StringBuilder();
        groups.forEach((group, members) -> {
            body.append("<h2 id=\"")
                    .append(group)
                    .append("\">")
                    .append(group.replace('-', ' '))
                    .append("</h2>\n");
            members.forEach(route -> body.append(section(route)));
        });
        return Assets.text("docs.html")
                .replace("<!-- contents -->", contents(groups))
                .replace("<!-- routes -->", body);
    }

    private static String contents(Map<String, List<Route>> groups) {
        return groups.entrySet().stream()
                .map(group -> "<li><a href=\"#" + group.getKey() + "\">"
                        + group.getKey().replace('-', ' ') + "</a><ul>"
                        + group.getValue().stream()
                                .map(route -> "<li><a href=\"#" + OpenApi.operationId(route) + "\">"
                                        + escape(route.path()) + "</a></li>")
                                .collect(Collectors.joining())
                        + "</ul></li>\n")
                .collect(Collectors.joining());
    }

    private static String section(Route route) {
        Negotiation negotiation = new Negotiation(route);
        String formats =
                negotiation.formats().stream().map(Negotiation.Format::name).collect(Collectors.joining(", "));
        return "<section id=\"" + OpenApi.operationId(route) + "\">\n<h3><span class=\"get\">" + route.method()
                + "</span> <code>"
                + OpenApi.BASE + escape(route.path()).replaceAll("(\\{[^}]*})", "<i>$1</i>") + "</code></h3>\n<p>"
                + escape(route.summary()) + "</p>\n"
                + exampleRequest(route)
                + table(RequestReader.all(route, negotiation.parameter()))
                + "<details><summary>Response" + shape(route) + "</summary><ul class=\"fields\">"
                + fields(route.row(), 0) + "</ul></details>\n<p class=\"formats\">" + formats + "</p>\n</section>\n";
    }

    /** Returns an example request: a link, or the body to send. */
    private static String exampleRequest(Route route) {
        String example = escape(route.example());
        Record body = route.body();
        if (route.kind().isWrite() && body == null) {
            return "<p class=\"try\">Send without a body: <code>" + route.method() + " " + example + "</code></p>\n";
        }
        if (body == null) {
            return "<p class=\"try\">Try <a href=\"" + example + "\">" + example + "</a></p>\n";
        }
        String created = route.kind().isMaking()
                ? "; the response is " + route.kind().status()
                        + " with the path of the new resource in <code>Location</code>"
                : "";
        return "<p class=\"try\">Send, as " + RequestBody.MEDIA_TYPE + created + ":</p>\n<pre>"
                + escape(Json.text(body))
                + "</pre>\n<details open><summary>Request body</summary><ul class=\"fields\">"
                + fields(body.getClass(), 0) + "</ul></details>\n";
    }

    private static String shape(Route route) {
        return switch (route.shape()) {
            case ONE -> ": one object";
            case PAGE -> ": a list, paged";
            case WHOLE -> ": a complete list";
        };
    }

    private static String table(List<Parameter<?>> parameters) {
        return "<table><thead><tr><th>parameter<th>meaning<th>accepts<th>default<th>example</thead>\n<tbody>"
                + parameters.stream().map(DocsPage::row).collect(Collectors.joining("\n")) + "</tbody></table>\n";
    }

    private static String row(Parameter<?> parameter) {
        String preset = parameter.preset();
        String fallback = parameter.required() ? "<b>required</b>" : preset == null ? "" : code(preset);
        return "<tr><td>" + code(parameter.name()) + "<td>" + escape(parameter.meaning()) + "<td>"
                + escape(parameter.domain().sentence()) + (parameter.many() ? ", several separated by commas" : "")
                + "<td>"
                + fallback + "<td>" + code(parameter.example());
    }

    private static String fields(Class<?> type, int depth) {
        if (depth > 4) {
            return "";
        }
        return RecordFields.of(type).stream()
                .map(component -> field(component, depth))
                .collect(Collectors.joining());
    }

    private static String field(RecordComponent component, int depth) {
        java.lang.reflect.Type element = RecordFields.element(component.getGenericType());
        Class<?> raw = RecordFields.raw(element == null ? component.getGenericType() : element);
        boolean nested = !RecordFields.isValue(raw) && !RecordFields.of(raw).isEmpty();
        return "<li>" + code(component.getName() + (element == null ? "" : "[]"))
                + (nested ? "" : " <small>" + word(raw) + "</small>")
                + (RecordFields.isNullable(component) ? " <small>or null</small>" : "")
                + (nested ? "<ul>" + fields(raw, depth + 1) + "</ul>" : "") + "</li>";
    }

    private static String word(Class<?> raw) {
        if (raw.isEnum()) {
            return String.join(" | ", EnumText.all(raw));
        }
        Object type = new Schemas().of(raw).get("type");
        return type == null ? "any" : type.toString();
    }

    private static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
