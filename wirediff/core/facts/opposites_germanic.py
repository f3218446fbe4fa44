"""Words and their opposites in English and German, as data.

    "rose" / "fell"     "schuldig" / "unschuldig"

See `opposites_table` for what counts where.
"""

# ruff: noqa: E501, ISC004 - a table of words reads better in full lines than broken up

from typing import Final

from wirediff.core.facts.opposites_table import Opposites

ENGLISH: Final = Opposites(
    plain=(
        # more and less
        ("rose rise rises risen rising gained gain gains gaining higher climbed climb climbs climbing increased increase increases increasing"
         " jumped jump jumps soared soars surged surge surges grew grow grows grown growing raised raises raise raising hiked hikes widened"
         " rallied rallies rebounded boosted boosts doubled was_up were_up is_up are_up been_up closed_up traded_up finished_up inched_up edged_up crept_up ticked_up",
         "fell fall falls fallen falling lost lose loses losing lower dropped drop drops dropping decreased decrease decreases decreasing slid"
         " slides plunged plunges plummeted slumped slumps slipped slips sank shrank shrunk shrink shrinks cut cuts cutting lowered lowers"
         " lowering slashed slashes tumbled tumbles declined declines declining dipped dips eased eases reduced reduces reduce reducing narrowed halved"
         " was_down were_down is_down are_down been_down closed_down traded_down finished_down inched_down edged_down crept_down ticked_down"),
        ("advanced advances", "fell dropped slid slipped declined retreated retreats"),
        ("earned earns", "lost loses"),
        ("high highs highest maximum", "low lows lowest minimum"),
        ("above", "below"),
        ("accelerated accelerates accelerating acceleration faster quickened", "slowed slows slowing decelerated slower slowdown"),
        ("expanded expands expanding expansion", "contracted contraction shrank shrunk shrinks shrinking"),
        ("strengthened strengthen strengthens strengthening strong stronger strongest", "weakened weaken weakens weakening weak weaker weakest"),
        ("improved improves improving improvement", "worsened worsens worsening deteriorated deteriorates deterioration"),
        ("better", "worse"), ("best", "worst"),
        ("larger bigger", "smaller"), ("largest biggest", "smallest"),
        ("profit profits surplus profitable", "loss losses deficit loss-making unprofitable"),
        ("upgraded upgrades upgrade", "downgraded downgrades downgrade"),
        ("bullish optimistic upbeat optimism", "bearish pessimistic downbeat gloomy pessimism"),
        ("inflow inflows", "outflow outflows"),
        ("tightened tightens tightening", "loosened loosens loosening eased eases relaxed"),
        ("escalated escalates intensified intensifies", "eased eases subsided abated weakened"),
        ("nationalised nationalized", "privatised privatized"),
        ("growth", "decline contraction recession"), ("inflation", "deflation"), ("hawkish", "dovish"), ("appreciated", "depreciated"), ("overweight", "underweight"),
        ("outperformed outperform", "underperformed underperform"), ("employment", "unemployment"), ("employed", "unemployed jobless"),
        # war
        ("advanced advances advancing advance", "withdrew withdraws withdrawing withdrawn withdrawal retreated retreats retreating retreat fell_back pulled_back"),
        ("deployed deploys deploying", "withdrew withdraws withdrawn pulled_out recalled"),
        ("captured captures seized recaptured retook retained retains regained", "lost ceded surrendered gave_up abandoned"),
        ("attacked", "defended"),
        ("ally allies friend friends", "rival rivals enemy enemies foe foes"),
        ("armed", "unarmed"), ("peaceful", "violent"), ("accidental accidentally", "deliberate deliberately intentional intentionally"),
        # courts and the police
        ("guilty convicted conviction", "innocent acquitted cleared acquittal exonerated"),
        ("admitted admits admitting confirmed confirms confirming confessed", "denied denies denying"),
        ("charged arrested jailed detained imprisoned", "released freed"),
        ("granted grants", "refused refuses denied denies rejected rejects revoked"),
        ("upheld upholds", "overturned overturns quashed annulled reversed struck_down strikes_down strike_down threw_out thrown_out"),
        ("legal lawful legally lawfully constitutional", "illegal unlawful illegally unlawfully unconstitutional"),
        ("valid", "invalid void"), ("genuine authentic", "fake false forged counterfeit"), ("accurate correct true", "inaccurate incorrect wrong false untrue"),
        ("allowed allows allow permitted permits legalised legalized", "banned bans ban barred prohibited prohibits outlawed forbade forbidden denied refused blocked"),
        ("plaintiff plaintiffs", "defendant defendants"),
        # politics and diplomacy
        ("approved approves approve accepted accepts accept backed backs supported supports support supporting passed adopted adopts endorsed endorses",
         "rejected rejects reject turned_down turns_down refused refuses refuse opposed opposes oppose opposing blocked vetoed"),
        ("in_favour in_favor voted_for vote_for votes_for voting_for ruled_for rule_for rules_for campaigned_for campaigning_for argued_for argues_for spoke_for testified_for"
         " fought_for fighting_for protested_for rallied_for demonstrated_for decided_for",
         "against voted_against vote_against votes_against voting_against ruled_against rule_against rules_against campaigned_against campaigning_against"
         " argued_against argues_against spoke_against testified_against fought_against fighting_against protested_against rallied_against"
         " demonstrated_against decided_against"),
        ("supporter supporters backer backers", "opponent opponents critic critics"),
        ("signed signs ratified ratifies", "vetoed vetoes rejected rejects scrapped"),
        ("welcomed welcomes welcome praised praises praise hailed hails applauded applauds", "condemned condemns condemn criticised criticized criticises"
         " criticizes criticise criticize denounced denounces deplored slammed"),
        ("agreed agrees agree", "refused refuses refuse declined_to disagreed disagrees"),
        ("joined joins join joining", "left leaves leave leaving quit quits withdrew withdraws withdrawing"),
        ("elected re-elected reelected", "ousted unseated voted_out"), ("appointed reinstated hired hires hiring", "dismissed sacked fired ousted firing"),
        ("majority", "minority"), ("liberal liberals", "conservative conservatives"),
        ("left-wing leftist leftists centre-left center-left far-left", "right-wing rightist rightists centre-right center-right far-right"),
        ("pro-government", "anti-government"), ("pro-russian", "anti-russian"), ("pro-european pro-eu", "anti-european anti-eu"), ("pro-western", "anti-western"),
        ("imposed imposes impose imposing reimposed", "lifted lifts lift lifting eased eases scrapped removed"),
        ("introduced introduces", "abolished abolishes scrapped scraps"),
        ("included includes including include", "excluded excludes excluding exclude"),
        ("mandatory compulsory obligatory", "voluntary optional"), ("temporary temporarily", "permanent permanently"),
        # health
        ("alive survived survives", "dead died dies"),
        ("recovered recovers recovering", "died dies dead dying"), ("born birth births", "died death deaths"),
        ("killed killing dead slain died dies deaths fatalities", "injured injuring wounded wounding hurt injuries"),
        ("injured wounded hurt", "unhurt unharmed uninjured unscathed"),
        ("positive", "negative"), ("benign", "malignant"), ("conscious", "unconscious"), ("vaccinated", "unvaccinated"), ("fatal", "non-fatal nonfatal"),
        ("minor slight", "serious severe"), ("safe", "unsafe dangerous"),
        # come and go, begin and end
        ("opened opens open reopened reopens reopen opening reopening", "closed closes shut closure"),
        ("began begins begin started starts start launched launches", "ended ends stopped stops finished finishes concluded"),
        ("resumed resumes resume restarted", "suspended suspends suspend halted halts stopped interrupted"), ("continued continues continue", "stopped halted suspended"),
        ("arrived arrives arrive arriving arrival", "departed departs depart departing departure left leaves leave"),
        ("entered enters enter entering", "left leaves leave exited exits"), ("landed lands", "took_off"),
        ("stay stays stayed staying remain remains remained", "leave leaves leaving left quit quits"),
        ("extended extends extending", "shortened shortens shortening"), ("locked", "unlocked"),
        ("built", "demolished razed destroyed"), ("inside", "outside"), ("early", "late"),
        ("dawn sunrise", "dusk sunset"),
        ("northbound", "southbound"), ("eastbound", "westbound"), ("inbound", "outbound"),
        ("likely", "unlikely"), ("possible", "impossible"), ("able", "unable"), ("known", "unknown"), ("clear", "unclear"),
        ("success successful successfully succeeded succeeds", "failure unsuccessful unsuccessfully failed fails"), ("passed passes", "failed fails"),
        # weather
        ("hot hotter hottest warm warmer warmest", "cold colder coldest cool cooler coolest"), ("dry drier driest", "wet wetter wettest"),
        # sport
        ("promoted promotion", "relegated relegation demoted"), ("qualified qualifies", "eliminated knocked_out"), ("scored scores", "missed misses conceded concedes"),
        ("beat beats topped exceeded exceeds", "missed misses fell_short"), ("favourite favorite", "underdog outsider"),
    ),
    mutual=(
        ("before", "after"),
        ("won wins win winning victory victories triumph triumphed to_defeat will_defeat would_defeat", "lost loses lose losing loss defeat"),
        ("won wins beat beats defeated defeats", "lost loses lose losing was_defeated were_defeated been_defeated being_defeated was_beaten were_beaten been_beaten"),
        ("winner winners champion champions", "loser losers runner-up"),
        ("led leads", "trailed trails"), ("bought buys buy buying buyer buyers", "sold sells sell selling seller sellers"),
        ("imported imports import importer", "exported exports export exporter"),
        ("north northern", "south southern"), ("east eastern", "west western"),
        ("northeast northeastern north-east north-eastern", "northwest northwestern north-west north-western southeast southeastern south-east south-eastern southwest southwestern south-west south-western"),
        ("northwest northwestern north-west north-western southwest southwestern south-west south-western", "southeast southeastern south-east south-eastern"),
        ("northwest northwestern north-west north-western", "southwest southwestern south-west south-western"),
        ("son sons", "daughter daughters"), ("brother brothers", "sister sisters"), ("husband husbands", "wife wives"), ("man men", "woman women"),
        ("boy boys", "girl girls"), ("father fathers", "mother mothers"), ("uncle", "aunt"), ("nephew", "niece"), ("grandfather", "grandmother"),
        ("grandson", "granddaughter"), ("boyfriend", "girlfriend"), ("male males", "female females"), ("widow", "widower"), ("prince", "princess"),
        ("older elder", "younger"), ("predecessor", "successor"), ("incumbent", "challenger"), ("visitors", "hosts"), ("landlord", "tenant"), ("creditor creditors", "debtor debtors"),
        ("victim victims", "perpetrator perpetrators attacker attackers assailant assailants"), ("driver", "passenger"),
    ),
    close=(
        ("up", "down"), ("over more_than", "under below less_than fewer_than"), ("more", "less fewer"), ("at_least", "at_most"), ("least", "most"),
        ("first", "last"), ("earlier", "later"), ("left", "right"), ("right", "wrong"), ("home at_home", "away"), ("home at_home", "abroad"), ("ahead ahead_of", "behind"),
        ("with for", "without"), ("long longer", "short shorter"), ("good", "bad"), ("upper", "lower"), ("front", "rear"), ("top", "bottom"),
        ("upheld upholds allowed", "dismissed dismisses rejected rejects"), ("added adds", "cut cuts shed sheds lost loses removed"), ("met", "missed"),
        ("public", "private"), ("ruling governing", "opposition"), ("support", "opposition"), ("critical", "stable"), ("full fully", "partial partially partly empty"),
        ("domestic", "foreign international"), ("net", "gross"), ("summer", "winter"), ("major", "minor"), ("large big", "small"), ("young", "old"), ("new", "old"),
        ("end", "start beginning"), ("urban", "rural"), ("married", "divorced unmarried"), ("rich", "poor"), ("changed", "unchanged"), ("official", "unofficial"),
    ),
    # who is sold something buys it; what a storm left without power remains without it
    quiet="sold_to bought_by was_sold were_sold been_sold be_sold being_sold was_bought were_bought been_bought be_bought was_left were_left been_left are_left is_left"
    " no_longer before_long built_up open_fire opened_fire opens_fire",
)  # fmt: skip

GERMAN: Final = Opposites(
    plain=(
        # more and less
        ("stieg stiegen steigt steigen gestiegen steigend steigende steigenden anstieg wuchs wuchsen wächst wachsen gewachsen wachstum erhöhte erhöhten erhöht erhöhen"
         " kletterte kletterten klettert geklettert zugelegt zugenommen nahm_zu nahmen_zu nimmt_zu nehmen_zu legte_zu legten_zu verteuerte verteuerten verteuert anhob angehoben aufwärts",
         "sank sanken sinkt sinken senken gesunken sinkend sinkende sinkenden rückgang fiel fielen fällt fallen gefallen schrumpfte schrumpften schrumpft geschrumpft senkte senkten"
         " senkt gesenkt gekürzt kürzte verringerte verringerten verringert reduzierte reduzierten reduziert nachgegeben abgenommen nahm_ab nahmen_ab nimmt_ab nehmen_ab gab_nach gaben_nach verbilligte verbilligten verbilligt"
         " rutschte rutschten abwärts"),
        ("höher höhere höheren höchste höchsten", "tiefer niedriger niedrigere niedrigeren tiefste niedrigste"), ("hoch hohe hohen hoher", "niedrig niedrige niedrigen"),
        ("mindestens wenigstens", "höchstens maximal"), ("verdoppelte verdoppelten verdoppelt", "halbierte halbierten halbiert"), ("zugelegt", "nachgegeben"),
        ("gewinn gewinne überschuss überschüsse", "verlust verluste defizit defizite"), ("plus", "minus"), ("optimistisch", "pessimistisch"),
        ("beschleunigte beschleunigten beschleunigt beschleunigung schneller", "verlangsamte verlangsamten verlangsamt verlangsamung langsamer gebremst"),
        ("stärkte stärkten stärkt gestärkt stärker verstärkte verstärkt", "schwächte schwächten schwächt geschwächt schwächer abgeschwächt"), ("stark starke starken", "schwach schwache schwachen"),
        ("verbesserte verbesserten verbessert verbesserung", "verschlechterte verschlechterten verschlechtert verschlechterung"), ("besser bessere", "schlechter schlechtere"),
        ("größer größere größeren", "kleiner kleinere kleineren"), ("größte größten", "kleinste kleinsten"), ("verschärfte verschärften verschärft", "lockerte lockerten gelockert entspannte entspannt"),
        # war
        ("vorgerückt vormarsch vorstoß", "zurückgezogen rückzug abzug"), ("eroberte eroberten erobert eingenommen", "verlor verloren aufgegeben räumte räumten"),
        ("angegriffen", "verteidigt"), ("verbündeter verbündete verbündeten", "gegner rivale rivalen feind feinde"), ("bewaffnet bewaffnete", "unbewaffnet unbewaffnete"),
        ("absichtlich vorsätzlich", "versehentlich fahrlässig"), ("friedlich", "gewaltsam gewalttätig"),
        # courts and the police
        ("schuldig verurteilt verurteilte schuldspruch", "unschuldig freigesprochen freispruch"), ("bestätigte bestätigten bestätigt einräumte eingeräumt gestand gestanden",
         "dementierte dementierten dementiert bestritt bestritten bestreitet"),
        ("bestätigte bestätigten bestätigt", "aufgehoben kippte kippten gekippt"), ("festgenommen verhaftet inhaftiert", "freigelassen entlassen"),
        ("gewährt gewährte bewilligt bewilligte genehmigt genehmigte", "verweigert verweigerte abgelehnt verwehrt versagt"), ("erlaubt erlaubte legal zulässig rechtmäßig", "verboten verbot illegal unzulässig rechtswidrig untersagt"),
        ("echt", "gefälscht"), ("richtig wahr", "falsch unwahr"), ("kläger", "beklagte beklagter beklagten"), ("gültig", "ungültig"),
        # politics and diplomacy
        ("gebilligt billigte billigten angenommen zugestimmt stimmte befürwortete befürworteten befürwortet unterstützte unterstützten unterstützt",
         "abgelehnt abgewiesen lehnte lehnten zurückgewiesen verworfen blockierte blockierten blockiert"),
        ("dafür", "dagegen"), ("stimmte_für stimmten_für stimmt_für stimmen_für votierte_für votierten_für", "stimmte_gegen stimmten_gegen stimmt_gegen stimmen_gegen votierte_gegen votierten_gegen"),
        ("befürworter anhänger unterstützer", "gegner kritiker"), ("begrüßte begrüßten begrüßt begrüßen lobte lobten lobt gelobt würdigte", "kritisierte kritisierten kritisiert kritisieren verurteilte verurteilten verurteilt rügte"),
        ("mehrheit", "minderheit"), ("eingestellt", "entlassen gefeuert"), ("ernannt ernannte", "entlassen abgesetzt"), ("gewählt", "abgewählt"), ("beigetreten beitritt", "ausgetreten austritt"),
        ("verhängte verhängten verhängt", "aufgehoben"), ("eingeführt", "abgeschafft"), ("einschließlich inklusive", "ausschließlich ausgenommen"), ("freiwillig", "verpflichtend"),
        ("vorübergehend", "dauerhaft endgültig"), ("linke linken links", "rechte rechten rechts"), ("koalition regierungspartei", "opposition oppositionspartei"), ("einig", "uneinig"),
        # health
        ("getötet tote toten tot gestorben starb starben", "verletzt verletzte verletzten"), ("lebend lebendig überlebte überlebten überlebt", "tot starb starben gestorben"),
        ("genesen geheilt", "gestorben verstorben starb"), ("verletzt", "unverletzt"), ("positiv", "negativ"), ("gutartig", "bösartig"), ("geimpft", "ungeimpft"), ("leicht leichte leichten", "schwer schwere schweren"),
        ("geboren", "gestorben"), ("sicher", "unsicher gefährlich"), ("bewusst", "unbewusst"),
        # come and go, begin and end
        ("geöffnet öffnete öffneten öffnet eröffnet geöffnete", "geschlossen schloss schlossen schließt gesperrt"), ("begann begannen beginnt beginnen begonnen startete starteten startet gestartet",
         "endete endeten endet enden beendet beendete"), ("wiederaufgenommen", "unterbrochen ausgesetzt eingestellt"), ("angekommen ankunft eingetroffen", "abgereist abfahrt abflug abgeflogen"),
        ("gelandet landete landeten", "gestartet startete abgehoben"), ("blieb bleiben bleibt geblieben", "verließ verlassen verlässt"), ("verlängert verlängerte verlängerten", "verkürzt verkürzte verkürzten"),
        ("gebaut", "abgerissen zerstört"), ("innerhalb", "außerhalb"), ("früh", "spät"), ("wahrscheinlich", "unwahrscheinlich"), ("möglich", "unmöglich"), ("bekannt", "unbekannt"), ("klar", "unklar"),
        ("erfolg erfolgreich gelang gelungen", "misserfolg erfolglos misslang misslungen gescheitert scheiterte"), ("bestand bestanden", "durchgefallen"),
        # weather
        ("heiß heißer warm wärmer wärmere", "kalt kälter kältere kühl kühler"), ("trocken trockener", "nass feucht regnerisch"),
        # sport
        ("aufgestiegen aufstieg aufsteiger", "abgestiegen abstieg absteiger"), ("qualifiziert qualifizierte", "ausgeschieden"), ("favorit", "außenseiter"), ("heimsieg heimspiel heimniederlage", "auswärtssieg auswärtsspiel auswärtsniederlage"),
    ),
    mutual=(
        ("gewann gewannen gewinnt gewinnen gewonnen siegte siegten siegt besiegte besiegten sieg siege", "verlor verloren verliert verlieren unterlag unterlagen unterliegt niederlage niederlagen"),
        ("sieger gewinner", "verlierer"), ("kaufte kauften kauft kaufen erwarb käufer", "verkaufte verkauften verkaufen verkäufer"),
        ("import importe importierte", "export exporte exportierte"), ("einfuhr einfuhren", "ausfuhr ausfuhren"),
        ("norden nördlich nördlichen", "süden südlich südlichen"), ("osten östlich östlichen", "westen westlich westlichen"), ("nordosten", "nordwesten südosten südwesten"), ("nordwesten", "südosten südwesten"), ("südosten", "südwesten"),
        ("sohn söhne", "tochter töchter"), ("bruder brüder", "schwester schwestern"), ("ehemann", "ehefrau"), ("mann männer männern", "frau frauen"), ("vater väter", "mutter mütter"),
        ("onkel", "tante"), ("neffe", "nichte"), ("großvater", "großmutter"), ("enkel", "enkelin"), ("männlich männliche", "weiblich weibliche"), ("älter ältere älteren älterer", "jünger jüngere jüngeren jüngerer"),
        ("vorgänger", "nachfolger"), ("täter angreifer", "opfer"), ("fahrer", "beifahrer"), ("mieter", "vermieter"),
    ),
    close=(
        ("vor", "nach"), ("bevor", "nachdem"), ("mehr", "weniger"), ("über", "unter"), ("vorher", "nachher"), ("früher", "später"), ("erste ersten erster", "letzte letzten letzter"), ("mit", "ohne"), ("lang lange länger", "kurz kürzer"),
        ("oben", "unten"), ("obere oberen", "untere unteren"), ("gut", "schlecht"), ("groß große", "klein kleine"), ("neu neue neuen", "alt alte alten"), ("öffentlich", "privat"), ("voll", "leer"), ("netto", "brutto"), ("sommer", "winter"), ("kritisch", "stabil"),
        ("beginn anfang", "ende"), ("vorn vorne", "hinten"), ("inland", "ausland"), ("reich", "arm"), ("junge jungen", "mädchen"), ("gekauft", "verkauft"), ("herr", "frau"),
    ),
    quiet="nach_angaben vor_allem vor_ort vor_gericht nach_wie zu_fuß zu_hause",
)  # fmt: skip
