package org.lodegraph.question.policy;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.model.Target;

/**
 * Fields of {@code meta} for a bloc with changed members.
 *
 * @param target importer to whose supply the shares refer; absent if they refer to world output
 * @param members states that count as members: {@code states}, or {@code all} with those of member blocs
 * @param bound maximum number of rows, in words
 */
public record WhatIfDetails(@Nullable Target target, CountedMembers members, String bound) implements MetaDetails {}
