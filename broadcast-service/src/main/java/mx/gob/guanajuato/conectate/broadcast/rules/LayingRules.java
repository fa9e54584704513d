package mx.gob.guanajuato.conectate.broadcast.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastRule;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;

/** Lays a rule down as somebody of the staff, with what the audit says of it. */
@ApplicationScoped
public class LayingRules {
    private final RuleBook book;
    private final RuleLedger ledger;
    private final Audit audit;

    LayingRules(RuleBook book, RuleLedger ledger, Audit audit) {
        this.book = book;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** False: somebody changed it since that revision was seen, and nothing was changed. */
    public boolean lay(Actor actor, Rule rule, int seen) {
        var before = book.find(rule.key()).map(BroadcastRule::body).map(RuleWords::of);
        var told = audit.entry(
                actor, Action.BROADCAST_RULE_CHANGED, RuleWords.subject(rule), before, Optional.of(RuleWords.of(rule)));
        return ledger.lay(actor, rule, seen, told);
    }

    /** The revision that stands; 0: none. */
    public int revision(String key) {
        return book.find(key).map(BroadcastRule::revision).orElse(0);
    }
}
