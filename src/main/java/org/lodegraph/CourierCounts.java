package org.lodegraph;

import org.lodegraph.subscription.Courier;

/** What the metrics tell of deliveries, as the courier of this process counts them. */
record CourierCounts(Courier courier) implements ScanCounts {

    @Override
    public long deliveries(String status) {
        return status.equals("delivered") ? courier.arrived() : courier.failed();
    }
}
