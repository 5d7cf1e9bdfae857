package org.lodegraph.web;

/**
 * Terms for the connections of clients.
 *
 * @param bodies the limits for request bodies
 * @param watch the schedule of connection checks
 */
record ConnectionTerms(BodyHandler.Terms bodies, ClientWatch.Terms watch) {

    static final ConnectionTerms USUAL = new ConnectionTerms(BodyHandler.Terms.USUAL, ClientWatch.Terms.USUAL);
}
