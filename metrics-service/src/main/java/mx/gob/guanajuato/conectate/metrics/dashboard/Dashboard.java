package mx.gob.guanajuato.conectate.metrics.dashboard;

import java.util.List;
import mx.gob.guanajuato.conectate.metrics.broadcasts.Broadcasts;
import mx.gob.guanajuato.conectate.metrics.dashboard.tables.ChartWords;
import mx.gob.guanajuato.conectate.metrics.dashboard.tables.DayRow;
import mx.gob.guanajuato.conectate.metrics.dashboard.tables.FunnelRow;
import mx.gob.guanajuato.conectate.metrics.dashboard.tables.HourTable;
import mx.gob.guanajuato.conectate.metrics.dashboard.tables.MonthRow;
import mx.gob.guanajuato.conectate.metrics.dashboard.tables.MunicipalityMap;
import mx.gob.guanajuato.conectate.metrics.dashboard.tables.RankedRows;
import mx.gob.guanajuato.conectate.metrics.dashboard.tables.TrendLine;
import mx.gob.guanajuato.conectate.metrics.interactions.DailyInteractions;
import mx.gob.guanajuato.conectate.metrics.interactions.GroupedInteractions;
import mx.gob.guanajuato.conectate.metrics.interactions.HourlyInteractions;
import mx.gob.guanajuato.conectate.metrics.interactions.ResponseTimes;
import mx.gob.guanajuato.conectate.metrics.interactions.Understanding;
import mx.gob.guanajuato.conectate.metrics.marks.Marks;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import mx.gob.guanajuato.conectate.metrics.trends.TopicTrends;
import mx.gob.guanajuato.conectate.metrics.users.Users;

/** What the page shows of one period. */
record Dashboard(
        DailyInteractions daily,
        Users users,
        GroupedInteractions topics,
        TopicTrends trends,
        GroupedInteractions municipalities,
        HourlyInteractions hours,
        Understanding understanding,
        ResponseTimes times,
        Broadcasts broadcasts,
        Marks marks) {
    /** Beyond so many days months come before days, and days are not printed. */
    private static final int LONG = 62;

    /** Beyond so many days people are told by month, not by week. */
    private static final int VERY_LONG = 184;

    public Standing standing() {
        return daily.standing();
    }

    /** Whether everything on the page includes all that was recorded. */
    public boolean complete() {
        return daily.standing().complete()
                && broadcasts.standing().complete()
                && marks.standing().complete();
    }

    public boolean empty() {
        return daily.total() == 0;
    }

    public boolean longPeriod() {
        return daily.calendarDays() > LONG;
    }

    public boolean byMonth() {
        return daily.calendarDays() > VERY_LONG;
    }

    public List<DayRow> days() {
        return DayRow.of(daily, users);
    }

    public List<MonthRow> months() {
        return MonthRow.of(daily, users);
    }

    /** Weeks or months, whichever can be looked at. */
    public List<Users.Span> spans() {
        return byMonth() ? users.months() : users.weeks();
    }

    public RankedRows rankedTopics() {
        return RankedRows.byInteractions(topics, TrendLine.of(trends));
    }

    public RankedRows rankedMunicipalities() {
        return RankedRows.byRate(municipalities);
    }

    public HourTable hourTable() {
        return HourTable.of(hours);
    }

    public MunicipalityMap map() {
        return MunicipalityMap.of(municipalities);
    }

    public List<FunnelRow> funnels() {
        return FunnelRow.newestFirst(broadcasts);
    }

    /** What the chart of days says to those who do not see it. */
    public String described() {
        return ChartWords.ofDays(daily);
    }
}
