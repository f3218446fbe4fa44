"""Which words with a capital are names, and which only stand beside one: titles, particles, places, peoples, as data."""

# ruff: noqa: E501 - a table of words reads better in full lines than broken up

from typing import Final

TITLES: Final = frozenset(
    "ceo cfo president prime minister chancellor king queen prince princess mr mrs ms dr prof professor gen general col colonel"
    " capt captain lt lieutenant sgt sen senator rep gov governor mayor sir lord foreign defence defense finance interior"
    " secretary judge sheriff pope ambassador chief chairman director executive officer novelist author writer poet singer actor actress composer conductor painter striker midfielder defender goalkeeper coach spokesman spokeswoman deputy vice former"
    " bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin minister ministerin herr frau trainer"
    " abgeordnete abgeordneter sprecher sprecherin chef chefin vorsitzende vorsitzender bürgermeister bürgermeisterin"
    " président présidente ministre maire député députée sénateur m mme presidente ministro ministra alcalde alcaldesa"
    " diputado diputada señor intérieur économie défense étrangères"
    " президент министр премьер-министр премьер мэр генерал губернатор сенатор депутат глава бизнесмен делегация".split()
)
"""Words with a capital that stand before a name and are none."""

FIELDS: Final = frozenset(
    "foreign defence defense finance interior prime vice deputy former general intérieur économie défense étrangères".split()
)
"""Titles that belong to another: "Foreign Secretary", and "Foreign Affairs"."""

NAME_PARTICLES: Final = frozenset("de von van der den al bin ibn del di da la le dos du of".split())

NOT_NAMES: Final = frozenset(
    "police officials officers authorities witnesses residents rescuers doctors lawmakers troops soldiers rebels"
    " protesters reporters firefighters investigators prosecutors lawyers analysts economists scientists researchers"
    " experts critics supporters opponents aides sources media organizers organisers hundreds thousands dozens people"
    " government army navy military parliament congress court however meanwhile earlier later still but and or nor yet so"
    " then there here he she it they we i you this that these those his her its their our my your who what when where why"
    " how the a an no not in on at by for from of to with as after before since during while although though because if"
    " unless until despite under over between among about against both each every all some many most several few more"
    " another other such same one only just even also now nearly almost according asked told separately elsewhere".split()
)
"""Words that open a sentence with a capital and name nobody."""

ALIASES: Final[dict[str, str]] = {
    "us": "united states", "usa": "united states", "america": "united states", "american": "united states",
    "etats unis": "united states", "eeuu": "united states", "estados unidos": "united states",
    "fed": "federal reserve", "uk": "united kingdom", "britain": "united kingdom", "british": "united kingdom", "un": "united nations",
    "eu": "european union", "french": "france", "dutch": "netherlands", "greek": "greece", "spanish": "spain",
    "swiss": "switzerland", "danish": "denmark", "welsh": "wales", "alpine": "alps", "polish": "poland", "turkish": "turkey",
}  # fmt: skip
"""Names that stand for one another, and peoples whose name does not begin like their country's."""

CAPITALS: Final[dict[str, frozenset[str]]] = {
    city: frozenset(country.replace("_", " ") for country in countries.split(","))
    for cities, countries in (
        item.split("=")
        for item in """washington=united_states moscow,moskau,moscou,moscu,москва=russia,russland,russie,rusia,россия
        beijing,peking,pekin=china,chine london,londres,londra=united_kingdom,grossbritannien,grande_bretagne,royaume_uni,reino_unido
        paris=france,frankreich,francia berlin=germany,deutschland,allemagne,alemania kyiv,kiev,kiew,киев=ukraine,ucrania,украина
        tehran,teheran=iran tokyo,tokio=japan,japon ankara=turkey,turkei,turquie,turquia delhi,new_delhi=india,indien,inde
        islamabad=pakistan pyongyang=north_korea,nordkorea seoul=south_korea,sudkorea madrid=spain,spanien,espagne,espana
        rome,rom,roma=italy,italien,italie,italia warsaw,warschau,varsovie=poland,polen,pologne budapest=hungary,ungarn,hongrie
        athens,athen,athenes=greece,griechenland,grece damascus,damaskus,damas=syria,syrien,syrie baghdad,bagdad=iraq,irak
        cairo,kairo,caire=egypt,agypten,egypte riyadh,riad=saudi_arabia doha=qatar,katar caracas=venezuela havana=cuba,kuba
        ottawa=canada,kanada canberra=australia brussels,brussel,bruxelles,bruselas=european_union vienna,wien=austria,osterreich
        belgrade,belgrad=serbia,serbien tbilisi=georgia kabul=afghanistan jerusalem=israel""".split()
    )
    for city in cities.split(",")
}
"""Capitals that stand for their countries, and lie in them: "Washington said" and "the United States said"."""

PLACES: Final = frozenset(
    """afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus
    belgium bolivia bosnia brazil britain bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia
    cuba cyprus denmark ecuador egypt eritrea estonia ethiopia finland france gabon gambia georgia germany ghana greece
    guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
    kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg macedonia
    madagascar malawi malaysia mali malta mauritania mexico moldova mongolia montenegro morocco mozambique myanmar namibia
    nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland
    portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland
    syria taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela
    vietnam yemen zambia zimbabwe moscow washington beijing london paris berlin brussels ankara tehran kiev kyiv tokyo
    deutschland frankreich russland türkei spanien italien österreich schweiz polen griechenland wien münchen hamburg köln
    syrien irak ukraine israel damaskus moskau peking rom madrid athen warschau prag budapest genf zürich
    франция россия германия турция сирия украина китай
    algiers amman baku bamako bangkok beirut belgrade bogota bratislava bucharest cairo canberra caracas
    casablanca copenhagen dakar damascus delhi dhaka doha dubai dublin geneva gaza hanoi harare havana helsinki islamabad
    istanbul jakarta jerusalem johannesburg kabul karachi khartoum kinshasa lagos lima lisbon ljubljana lahore luanda
    managua manila minsk mogadishu montevideo mumbai nairobi nicosia odesa oslo ottawa prague pretoria pyongyang quito
    rabat reykjavik riga riyadh sanaa santiago sarajevo seoul shanghai skopje sofia stockholm sydney taipei tallinn tashkent
    tbilisi tirana tripoli tunis vilnius warsaw yangon yerevan zagreb kharkiv kherson mariupol aleppo mosul basra rafah
    melbourne toronto montreal vancouver chicago boston houston dallas miami seattle denver atlanta philadelphia detroit
    glasgow edinburgh manchester birmingham liverpool leeds cardiff belfast bristol sheffield
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
    oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta queensland
    kairo teheran bagdad riad katar lissabon kopenhagen bukarest belgrad tiflis neu-delhi kapstadt algier tripolis
    brüssel rom mailand neapel florenz venedig turin zürich basel bern salzburg graz linz innsbruck frankfurt stuttgart
    düsseldorf dortmund essen leipzig dresden hannover nürnberg bremen bonn mannheim karlsruhe augsburg kassel mainz kiel
    rostock erfurt potsdam magdeburg freiburg lübeck bayern sachsen hessen thüringen brandenburg niedersachsen saarland
    china indien japan ägypten libyen jordanien libanon iran saudi-arabien jemen afghanistan pakistan kanada mexiko
    brasilien argentinien australien südafrika nigeria kenia äthiopien sudan somalia kongo belgien niederlande dänemark
    norwegen schweden finnland estland lettland litauen rumänien bulgarien serbien kroatien bosnien slowenien slowakei
    tschechien irland schottland england portugal weißrussland belarus georgien armenien aserbaidschan kasachstan""".split()
)
"""Countries and large cities: names even where they open a sentence, or stand in German; two of them are never a typo."""

PEOPLES: Final = frozenset(
    """russian ukrainian israeli palestinian american british french german italian spanish chinese japanese indian
    pakistani iranian iraqi syrian turkish egyptian saudi lebanese jordanian afghan polish greek dutch belgian swiss
    austrian hungarian czech romanian bulgarian serbian croatian swedish norwegian danish finnish portuguese irish
    scottish welsh canadian mexican brazilian argentine argentinian chilean colombian venezuelan cuban australian kenyan
    nigerian ethiopian sudanese somali libyan tunisian algerian moroccan malian ghanaian ugandan rwandan congolese
    korean vietnamese thai indonesian malaysian filipino taiwanese belarusian georgian armenian azerbaijani kazakh
    yemeni houthi kurdish european african asian arab""".split()
)
"""Peoples: names even where they open a sentence."""
