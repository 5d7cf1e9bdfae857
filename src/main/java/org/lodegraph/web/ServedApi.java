package org.lodegraph.web;

import java.time.Clock;

/**
 * An API that is served, with the data and the date of its answers.
 *
 * @param status the status of the loaded data
 * @param api the routes and the types of id
 * @param clock gives the date, for answers that change daily
 */
public record ServedApi(DataStatus status, Api api, Clock clock) {}
