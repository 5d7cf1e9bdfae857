package org.lodegraph.data.curate.trade;

import java.util.List;
import java.util.Set;
import org.lodegraph.data.curate.CurationInput;

/** Every data set of trade that the flows are traced from. */
record TradeData(BaciTrade baci, ComtradeTrade comtrade, RareEarthTrade rareEarths, ChineseExports chineseExports) {

    static TradeData read(CurationInput curationInput, TradeRules rules) {
        return new TradeData(
                BaciTrade.read(curationInput, rules),
                ComtradeTrade.read(curationInput, rules),
                RareEarthTrade.read(curationInput, rules),
                ChineseExports.read(curationInput, rules));
    }

    /** {@return the lines of some headings in a year, weights as reported} */
    List<TradeLine> lines(FlowCode.Dataset dataset, Set<Heading> headings, int year) {
        return switch (dataset) {
            case BACI -> baci.lines(headings);
            case COMTRADE -> comtrade.lines(headings, year);
            case RARE_EARTHS -> rareEarths.lines(headings, year);
            case CHINESE_EXPORTS -> chineseExports.lines(headings, year);
        };
    }

    /**
     * {@return the countries whose own import declarations a data set has; empty if it has both sides or one
     * exporter's}
     */
    Set<String> reporters(FlowCode.Dataset dataset, int year) {
        return switch (dataset) {
            case BACI, CHINESE_EXPORTS -> Set.of();
            case COMTRADE -> comtrade.reporters(year);
            case RARE_EARTHS -> rareEarths.reporters();
        };
    }
}
