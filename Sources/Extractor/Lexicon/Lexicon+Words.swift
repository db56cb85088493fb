extension Lexicon {
  /// The words of each class, folded.
  static let lists: [(WordClass, String)] =
    grammar + places + names + organisations + regions + time

  private static let grammar: [(WordClass, String)] = [
    (.the, "the"),
    (.indefinite, "a an any each every another some no one either neither"),
    (.locative, "in at near inside outside around across throughout within"),
    (.directional, "to from toward towards into via through for"),
    (
      .relational,
      "between with against by on over among versus vs than upon alongside like including beyond"
    ),
    (.conjunction, "and or nor but"),
    (
      .pronoun,
      """
      he she it they we you i him her them us me his its their our my your who whom whose which that this these
      those himself herself itself themselves
      """
    ),
    (
      .function,
      """
      the a an and or but nor if when while as after before since although though because unless until whether
      in at on by for from to of with without under over between during against about above below near into onto
      through across along amid among around behind beside besides beyond despite down except inside like off
      outside past per regarding than toward towards up upon via within he she it they we you i his her its their
      our my your this that these those there here what who whom whose which where why how not no yes also only
      even just still yet already again then thus therefore however meanwhile moreover nevertheless nonetheless
      instead otherwise so both either neither each every all any some many most several few such other another
      same one two three four five six seven eight nine ten more less first second third last next new old is are
      was were be been being has have had do does did will would can could may might must shall should today
      yesterday tomorrow now later earlier ago soon once twice never always often sometimes perhaps maybe indeed
      according following given former ex late asked speaking although whereas let lest apart aside together
      separately additionally finally initially recently previously currently critics reports officials analysts
      state-run state media president's senior top
      """
    ),
    (
      .auxiliary,
      """
      has have had will would could should may might must can cannot does did do won't wouldn't didn't doesn't
      hasn't hadn't can't couldn't
      """
    ),
    (
      .futureCue,
      """
      will would shall scheduled plan plans planned planning expected due upcoming set slated hopes hope intends
      intend ahead won't forthcoming
      """
    ),
    (.subordinator, "after before since until while when as because although though if where"),
    (
      .plural,
      "both two three four five several all many leaders presidents ministers countries sides"
    ),
    (.former, "former then ex late sitting onetime erstwhile ousted outgoing previous predecessor"),
    (
      .prefix,
      "inter pro anti non ex pre post sino russo anglo franco trans cross pan neo un semi quasi intra afro"
    ),
  ]

  private static let places: [(WordClass, String)] = [
    (
      .saying,
      """
      say says said saying tell tells told announce announces announced state stated states declare declares
      declared claim claims claimed insist insists insisted argue argues argued add adds added note notes noted
      warn warns warned confirm confirms confirmed deny denies denied report reports reported suggest suggests
      suggested acknowledge acknowledges acknowledged reiterate reiterates reiterated reply replies replied
      respond responds responded stress stresses stressed emphasize emphasizes emphasized emphasise emphasised
      comment comments commented call calls called maintain maintains maintained
      """
    ),
    (
      .acting,
      """
      want wants wanted seek seeks sought demand demands demanded agree agrees agreed refuse refuses refused
      reject rejects rejected accept accepts accepted accuse accuses accused blame blames blamed condemn condemns
      condemned criticize criticizes criticized criticise criticised denounce denounces denounced urge urges urged
      ask asks asked offer offers offered propose proposes proposed pledge pledges pledged promise promises
      promised vow vows vowed threaten threatens threatened express expresses expressed hope hopes hoped expect
      expects expected fear fears feared view views viewed see sees saw consider considers considered decide
      decides decided plan plans planned intend intends intended try tries tried support supports supported back
      backs backed oppose opposes opposed impose imposes imposed lift lifts lifted sign signs signed send sends
      sent supply supplies supplied sell sells sold buy buys bought provide provides provided deploy deploys
      deployed launch launches launched fire fires fired test tests tested invade invades invaded annex annexes
      annexed recall recalls recalled expel expels expelled summon summons summoned sanction sanctions sanctioned
      recognize recognizes recognized recognise recognised welcome welcomes welcomed hail hails hailed praise
      praises praised dismiss dismisses dismissed withdraw withdraws withdrew suspend suspends suspended resume
      resumes resumed end ends ended begin begins began continue continues continued remain remains remained hold
      holds held need needs needed use uses used make makes made take takes took give gives gave get gets got keep
      keeps kept appear appears appeared believe believes believed know knows knew fail fails failed win wins won
      lose loses lost retaliate retaliates retaliated react reacts reacted approve approves approved prepare
      prepares prepared push pushes pushed press presses pressed move moves moved turn turns turned become becomes
      became join joins joined leave leaves receive receives received export exports exported import imports imported
      share shares shared test-fired severed sever severs broker brokers brokered mediate mediates mediated host
      hosts hosted order orders ordered exchange exchanges exchanged drop drops dropped cut cuts ban bans banned bar bars
      barred block blocks blocked freeze froze halt halts halted stopped raise raises raised set sets named names name
      brand brands branded call calls sees ready willing determined committed concerned reluctant
      """
    ),
    (
      .motion,
      """
      visit visits visited visiting trip trips travel travels traveled travelled traveling travelling fly flies flew
      flown flying flight flights arrive arrives arrived arriving arrival go goes went going gone come comes came
      coming return returns returned returning head heads headed heading tour tours bound drive drove driving train
      trains journey road route routes railway rail march marched flee fled escape escaped move moved relocate
      relocated march invite invited invitation departure depart departed departing bus plane airport evacuated
      evacuate brought bring taken sail sailed convoy kilometers kilometres miles km distance
      back stopover advance advanced pilgrimage shuttle shuttled shuttling driven moving off land lands landed
      landing ambassador ambassadors envoy envoys diplomats embassy ferried commute carried carry rushed hurried
      """
    ),
    (
      .placeObject,
      """
      visit visits visited visiting reach reaches reached reaching leave leaves left leaving enter enters entered
      entering tour tours toured hit hits hitting strike strikes struck striking attack attacks attacked attacking
      bomb bombs bombed bombing shell shells shelled shelling capture captures captured capturing seize seizes
      seized surround surrounded surrounding defend defended defending target targeted targeting rock rocked shake
      shook flee fled depart departed hits bombard bombarded encircle encircled recapture recaptured outside
      """
    ),
    (
      .urban,
      """
      street streets airport mayor suburb suburbs resident residents outskirts metro subway skyline center centre
      downtown river square avenue district districts hospital hospitals hotel hotels museum museums stadium zoo
      university universities time weather population neighborhood neighborhoods neighbourhood neighbourhoods
      bridge port station stations hall halls corridor corridors wall walls gate gates lawn steps grounds room rooms
      garden gardens roof tower towers theater theatre palace cathedral
      """
    ),
    (
      .placeModifier,
      "downtown central nearby greater northern southern eastern western outer inner"
    ),
    (
      .regionNoun,
      """
      region province oblast krai district city town village county prefecture governorate area territory peninsula
      front suburb
      """
    ),
  ]
}
