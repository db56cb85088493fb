extension Lexicon {
  static let names: [(WordClass, String)] = [
    (
      .honorific,
      "mr mrs ms dr gen lt col maj sgt capt adm cmdr brig prof rev sen rep gov hon sir dame lord lady marshal general colonel admiral"
    ),
    (
      .commonWord,
      """
      rice brown bush moon major king long young may cook gates page price black white green gray grey wolf fox snow
      stone wood woods hill hills park bishop east north south west roman spring autumn friday no don lam ho ford carter cameron rudd key english west banks waters
      ash fields rivers winter summer day best strong sharp swift short small little rich power powers marks law laws
      case cases hope grant rose pope abbot church house hall hunt straw cash post close field berry olive pence
      """
    ),
    (.particle, "bin ibn al el von van der den de da do dos du la le di del ben abu ould ap st"),
    (.generational, "jr sr ii iii iv vii viii ix xii xiii xiv xvi xxiii junior senior"),
    (
      .givenName,
      """
      aaron adam adrian alan albert alex alexander alexandra alice amanda amy andrea andrew angela ann anna anne
      anthony antonio arthur barbara ben benjamin bernard bill bob brian bruce carl carlos caroline catherine chad
      charles charlotte chris christian christine christopher claire claude colin craig daniel david dean deborah
      dennis diana diane donald dorothy douglas edward elena eleanor eli elizabeth ellen emily emma eric ethan eva
      evelyn frances francis francisco frank fred gary george gerald gordon grace graham greg hannah harold harry
      heather helen henry hillary hunter ian irene isaac isabel ivan jack jacob james jane janet jason jean jeff
      jennifer jeremy jerry jessica jill jim joan joe johannes john jonathan jordan jose joseph joshua juan judith
      julia julian julie karen karl kate katherine keith kelly kenneth kevin larry laura lauren lawrence leo leon
      linda lisa liz louis lucy luis luke madeleine marc marcus margaret maria marie marilyn mario mark martha
      martin mary matthew maurice max megan melania melanie melissa michael michel michelle miguel mike mitchell
      nancy naomi natalie nathan neil nelson nicholas nicole nina noah norman oliver olivia oscar pamela patricia
      patrick paul pedro peter philip pierre rachel ralph raymond rebecca richard rick robert robin roger ronald rosa
      rose roy russell ruth ryan sam samantha samuel sandra sara sarah scott sean sharon simon sofia sophia sophie
      stanley stella stephanie stephen steve steven stuart susan sylvia ted teresa terry thomas tim timothy tina todd
      tom tony tyler vera victor victoria vincent virginia walter warren wayne wendy william
      ahmad ahmed ali bilal faisal farid farouk habib hamid hasan hassan imran ismail jamal kamal karim khalid mahmood
      mahmoud mahmud majid mansour mohammad mohammed muhammad mustafa nasser omar rashid saeed salim samir tariq waleed
      yasser yousef youssef yusuf zaid
      ajay anil arjun ashok deepak rahul rajesh rajiv ravi sanjay sunil suresh vijay vikram
      alexei anatoly andrei boris dmitry igor leonid mikhail nikolai oleg sergei vladimir yuri
      alejandro alvaro diego eduardo enrique fernando ignacio javier jorge manuel pablo rafael ramon ricardo roberto
      """
    ),
    (
      .leadingSurname,
      """
      kim lee park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim rim han oh seo so shin sin
      kwon hwang ahn an song ri ro roh noh yu yoo hong moon mun bae nam ha baek paek son ryu ko koh hyon hyun pyon
      wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang deng
      feng cao peng zeng xiao tian dong pan yuan cai jiang du ye cheng wei ren lu lai tsai hsu hsiao hua geng mao
      qin qi meng shi tan dai fan fang qian shen jia hou
      nguyen tran le pham phan vu vo dang bui do ngo
      """
    ),
    (
      .politicalOffice,
      """
      minister president premier chancellor ambassador envoy senator governor congressman congresswoman lawmaker
      king queen emperor ayatollah monarch taoiseach emir sultan vice-president pm foreign-minister
      """
    ),
    (
      .anyOffice,
      """
      chairman chairwoman chairperson chief director secretary spokesman spokeswoman spokesperson leader head
      commissioner speaker general mayor prince princess sheikh marshal commander adviser advisor aide diplomat
      negotiator legislator deputy dictator staff ruler strongman ex-president representative judge whip
      """
    ),
    (.deputy, "deputy vice acting assistant first second associate interim designate elect"),
    (.counterpart, "counterpart counterparts opposite"),
    (
      .portfolio,
      """
      foreign defense defence prime finance interior justice trade economy energy agriculture health education
      transport environment culture labor labour unification national security home external internal affairs
      parliament parliamentary presidential press of and for the intelligence central bank special nuclear party
      general opposition ruling coalition rebel junta military army navy air force supreme crown state relations
      economic science technology information digital infrastructure industry commerce planning veterans gender
      equality fisheries oceans strategic industries deputy vice acting chief opposite top
      """
    ),
  ]

  static let organisations: [(WordClass, String)] = [
    (
      .organisationHead,
      """
      agency bank times post news university airlines airways club fc institute centre center corp corporation inc
      ltd plc company group association party bureau foundation television tv radio press daily journal review
      exchange hotel museum hospital airport air stadium cup olympics open league championship championships games
      herald tribune gazette telegraph mail observer guardian independent independent's academy college school
      society federation observatory conservatory orchestra ballet theatre theater opera festival airline motors
      electronics mobile telecom petroleum oil gas railways insurance securities holdings fund steel heavy chemical
      academic prize award awards marathon derby bears bulls rangers united rovers hotspur magazine publishing
      studios pictures records tower church foundation
      """
    ),
    (
      .stateOrgan,
      """
      ministry government army navy parliament embassy assembly cabinet presidency police court senate congress
      forces force military guard guards administration commission office consulate coast intelligence duma
      prosecutors delegation mission troops marines border federation republic republic's kingdom union state states
      """
    ),
    (
      .treatyHead,
      """
      agreement agreements accord accords convention conventions protocol protocols memorandum treaty declaration
      pact communique formula consensus process charter plan club
      """
    ),
    (
      .agency,
      """
      yonhap reuters ap afp tass kcna xinhua kyodo epa getty sputnik newsis pool upi dpa ria novosti anadolu
      bloomberg interfax ansa efe jiji ukrinform irna wafa sana mehr isna pti ani apa belta yhap korea-times
      associated press agence france-presse images newsroom ukrinform shutterstock zuma nurphoto
      """
    ),
    (
      .creditCue,
      "photo photos photograph photographs courtesy image images file handout via credit video screenshot graphic illustration caption by reporting editing"
    ),
    (
      .direction,
      "left right center centre middle front back top bottom rear above below l r c second third from foreground background"
    ),
  ]

  static let regions: [(WordClass, String)] = [
    (
      .regionAbbreviation,
      """
      ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla
      ore pa penn tenn tex vt va wash wis wisc wyo alta man ont que sask nfld
      """
    )
  ]

  static let time: [(WordClass, String)] = [
    (.timeUnit, "day days week weeks month months year years weekend"),
    (
      .temporal,
      "today yesterday tomorrow tonight ago earlier later early mid late next last this previous following coming same past before after"
    ),
    (
      .datePreposition,
      "in on since until till by during from through before after for of around throughout last next this late early mid between to and"
    ),
    (
      .abbreviation,
      """
      mr mrs ms dr gen lt col maj sgt capt adm cmdr brig prof rev sen rep gov hon jr sr st no vs etc jan feb mar apr
      jun jul aug sept sep oct nov dec inc ltd co corp dept approx est fig vol ph ave blvd mt ft messrs
      """
    ),
  ]
}
