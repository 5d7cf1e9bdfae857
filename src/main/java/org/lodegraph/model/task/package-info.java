/**
 * Work in the background. {@link org.lodegraph.model.task.BackgroundTask} is the only place that creates threads for it.
 */
@NullMarked
package org.lodegraph.model.task;

import org.jspecify.annotations.NullMarked;
