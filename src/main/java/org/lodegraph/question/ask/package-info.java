/**
 * A question in words, read by a small grammar into a request that the other features answer. No model and no guess: a question
 * that no wording fits is refused with ones that do, and one that names two things where one is meant is sent back.
 *
 * <p>Words introduced: {@link org.lodegraph.question.ask.Interpretation}, what a question was taken for; {@link org.lodegraph.question.ask.AskAnswer}, its answer.
 * Nothing is computed here: the data are those of the request that the reading shows.
 */
@NullMarked
package org.lodegraph.question.ask;

import org.jspecify.annotations.NullMarked;
