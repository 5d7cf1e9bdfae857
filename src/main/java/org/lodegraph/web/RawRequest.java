package org.lodegraph.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as received over HTTP.
 *
 * @param path the whole path
 * @param parts the path parameters by name, decoded
 * @param query the query parameters by name, each with all its values
 * @param posted the body; null for a GET
 * @param accept the Accept header; null for none
 * @param ifNoneMatch the If-None-Match header; null for none
 */
record RawRequest(
        String path,
        Map<String, String> parts,
        Map<String, List<String>> query,
        @Nullable RequestBody posted,
        @Nullable String accept,
        @Nullable String ifNoneMatch) {}
