// The embedded tables; rewritten by `list-tables`, one entry for each file of `curated/` and `generated/`.
#include "CKnowledge.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char table0[] = {
#embed "curated/bodies.tsv"
};

static const unsigned char table1[] = {
#embed "curated/forms.tsv"
};

static const unsigned char table2[] = {
#embed "curated/leaders/AD.tsv"
};

static const unsigned char table3[] = {
#embed "curated/leaders/ADB.tsv"
};

static const unsigned char table4[] = {
#embed "curated/leaders/AE.tsv"
};

static const unsigned char table5[] = {
#embed "curated/leaders/AF.tsv"
};

static const unsigned char table6[] = {
#embed "curated/leaders/AG.tsv"
};

static const unsigned char table7[] = {
#embed "curated/leaders/AI.tsv"
};

static const unsigned char table8[] = {
#embed "curated/leaders/AIIB.tsv"
};

static const unsigned char table9[] = {
#embed "curated/leaders/AL.tsv"
};

static const unsigned char table10[] = {
#embed "curated/leaders/AM.tsv"
};

static const unsigned char table11[] = {
#embed "curated/leaders/AO.tsv"
};

static const unsigned char table12[] = {
#embed "curated/leaders/AQAP.tsv"
};

static const unsigned char table13[] = {
#embed "curated/leaders/AQIM.tsv"
};

static const unsigned char table14[] = {
#embed "curated/leaders/AR.tsv"
};

static const unsigned char table15[] = {
#embed "curated/leaders/ASEAN.tsv"
};

static const unsigned char table16[] = {
#embed "curated/leaders/AT.tsv"
};

static const unsigned char table17[] = {
#embed "curated/leaders/AU.tsv"
};

static const unsigned char table18[] = {
#embed "curated/leaders/AW.tsv"
};

static const unsigned char table19[] = {
#embed "curated/leaders/AZ.tsv"
};

static const unsigned char table20[] = {
#embed "curated/leaders/BA.tsv"
};

static const unsigned char table21[] = {
#embed "curated/leaders/BB.tsv"
};

static const unsigned char table22[] = {
#embed "curated/leaders/BD.tsv"
};

static const unsigned char table23[] = {
#embed "curated/leaders/BE.tsv"
};

static const unsigned char table24[] = {
#embed "curated/leaders/BF.tsv"
};

static const unsigned char table25[] = {
#embed "curated/leaders/BG.tsv"
};

static const unsigned char table26[] = {
#embed "curated/leaders/BH.tsv"
};

static const unsigned char table27[] = {
#embed "curated/leaders/BI.tsv"
};

static const unsigned char table28[] = {
#embed "curated/leaders/BJ.tsv"
};

static const unsigned char table29[] = {
#embed "curated/leaders/BM.tsv"
};

static const unsigned char table30[] = {
#embed "curated/leaders/BN.tsv"
};

static const unsigned char table31[] = {
#embed "curated/leaders/BO.tsv"
};

static const unsigned char table32[] = {
#embed "curated/leaders/BR.tsv"
};

static const unsigned char table33[] = {
#embed "curated/leaders/BS.tsv"
};

static const unsigned char table34[] = {
#embed "curated/leaders/BT.tsv"
};

static const unsigned char table35[] = {
#embed "curated/leaders/BW.tsv"
};

static const unsigned char table36[] = {
#embed "curated/leaders/BY.tsv"
};

static const unsigned char table37[] = {
#embed "curated/leaders/BZ.tsv"
};

static const unsigned char table38[] = {
#embed "curated/leaders/CA.tsv"
};

static const unsigned char table39[] = {
#embed "curated/leaders/CD.tsv"
};

static const unsigned char table40[] = {
#embed "curated/leaders/CF.tsv"
};

static const unsigned char table41[] = {
#embed "curated/leaders/CG.tsv"
};

static const unsigned char table42[] = {
#embed "curated/leaders/CH.tsv"
};

static const unsigned char table43[] = {
#embed "curated/leaders/CI.tsv"
};

static const unsigned char table44[] = {
#embed "curated/leaders/CIS.tsv"
};

static const unsigned char table45[] = {
#embed "curated/leaders/CK.tsv"
};

static const unsigned char table46[] = {
#embed "curated/leaders/CL.tsv"
};

static const unsigned char table47[] = {
#embed "curated/leaders/CM.tsv"
};

static const unsigned char table48[] = {
#embed "curated/leaders/CN.tsv"
};

static const unsigned char table49[] = {
#embed "curated/leaders/CO.tsv"
};

static const unsigned char table50[] = {
#embed "curated/leaders/CR.tsv"
};

static const unsigned char table51[] = {
#embed "curated/leaders/CSHH.tsv"
};

static const unsigned char table52[] = {
#embed "curated/leaders/CSTO.tsv"
};

static const unsigned char table53[] = {
#embed "curated/leaders/CSXX.tsv"
};

static const unsigned char table54[] = {
#embed "curated/leaders/CU.tsv"
};

static const unsigned char table55[] = {
#embed "curated/leaders/CV.tsv"
};

static const unsigned char table56[] = {
#embed "curated/leaders/CW.tsv"
};

static const unsigned char table57[] = {
#embed "curated/leaders/CY.tsv"
};

static const unsigned char table58[] = {
#embed "curated/leaders/CZ.tsv"
};

static const unsigned char table59[] = {
#embed "curated/leaders/DDDE.tsv"
};

static const unsigned char table60[] = {
#embed "curated/leaders/DE.tsv"
};

static const unsigned char table61[] = {
#embed "curated/leaders/DEWE.tsv"
};

static const unsigned char table62[] = {
#embed "curated/leaders/DJ.tsv"
};

static const unsigned char table63[] = {
#embed "curated/leaders/DK.tsv"
};

static const unsigned char table64[] = {
#embed "curated/leaders/DM.tsv"
};

static const unsigned char table65[] = {
#embed "curated/leaders/DO.tsv"
};

static const unsigned char table66[] = {
#embed "curated/leaders/DZ.tsv"
};

static const unsigned char table67[] = {
#embed "curated/leaders/EBRD.tsv"
};

static const unsigned char table68[] = {
#embed "curated/leaders/EC.tsv"
};

static const unsigned char table69[] = {
#embed "curated/leaders/ECB.tsv"
};

static const unsigned char table70[] = {
#embed "curated/leaders/ECHR.tsv"
};

static const unsigned char table71[] = {
#embed "curated/leaders/ECOWAS.tsv"
};

static const unsigned char table72[] = {
#embed "curated/leaders/EE.tsv"
};

static const unsigned char table73[] = {
#embed "curated/leaders/EG.tsv"
};

static const unsigned char table74[] = {
#embed "curated/leaders/EH.tsv"
};

static const unsigned char table75[] = {
#embed "curated/leaders/ER.tsv"
};

static const unsigned char table76[] = {
#embed "curated/leaders/ES.tsv"
};

static const unsigned char table77[] = {
#embed "curated/leaders/ET.tsv"
};

static const unsigned char table78[] = {
#embed "curated/leaders/EU.tsv"
};

static const unsigned char table79[] = {
#embed "curated/leaders/FI.tsv"
};

static const unsigned char table80[] = {
#embed "curated/leaders/FJ.tsv"
};

static const unsigned char table81[] = {
#embed "curated/leaders/FM.tsv"
};

static const unsigned char table82[] = {
#embed "curated/leaders/FO.tsv"
};

static const unsigned char table83[] = {
#embed "curated/leaders/FR.tsv"
};

static const unsigned char table84[] = {
#embed "curated/leaders/GA.tsv"
};

static const unsigned char table85[] = {
#embed "curated/leaders/GB.tsv"
};

static const unsigned char table86[] = {
#embed "curated/leaders/GCC.tsv"
};

static const unsigned char table87[] = {
#embed "curated/leaders/GD.tsv"
};

static const unsigned char table88[] = {
#embed "curated/leaders/GE.tsv"
};

static const unsigned char table89[] = {
#embed "curated/leaders/GH.tsv"
};

static const unsigned char table90[] = {
#embed "curated/leaders/GI.tsv"
};

static const unsigned char table91[] = {
#embed "curated/leaders/GL.tsv"
};

static const unsigned char table92[] = {
#embed "curated/leaders/GM.tsv"
};

static const unsigned char table93[] = {
#embed "curated/leaders/GN.tsv"
};

static const unsigned char table94[] = {
#embed "curated/leaders/GQ.tsv"
};

static const unsigned char table95[] = {
#embed "curated/leaders/GR.tsv"
};

static const unsigned char table96[] = {
#embed "curated/leaders/GT.tsv"
};

static const unsigned char table97[] = {
#embed "curated/leaders/GW.tsv"
};

static const unsigned char table98[] = {
#embed "curated/leaders/GY.tsv"
};

static const unsigned char table99[] = {
#embed "curated/leaders/HAMAS.tsv"
};

static const unsigned char table100[] = {
#embed "curated/leaders/HEZBOLLAH.tsv"
};

static const unsigned char table101[] = {
#embed "curated/leaders/HK.tsv"
};

static const unsigned char table102[] = {
#embed "curated/leaders/HN.tsv"
};

static const unsigned char table103[] = {
#embed "curated/leaders/HR.tsv"
};

static const unsigned char table104[] = {
#embed "curated/leaders/HT.tsv"
};

static const unsigned char table105[] = {
#embed "curated/leaders/HU.tsv"
};

static const unsigned char table106[] = {
#embed "curated/leaders/IAEA.tsv"
};

static const unsigned char table107[] = {
#embed "curated/leaders/ICC.tsv"
};

static const unsigned char table108[] = {
#embed "curated/leaders/ICJ.tsv"
};

static const unsigned char table109[] = {
#embed "curated/leaders/ID.tsv"
};

static const unsigned char table110[] = {
#embed "curated/leaders/IE.tsv"
};

static const unsigned char table111[] = {
#embed "curated/leaders/IFRC.tsv"
};

static const unsigned char table112[] = {
#embed "curated/leaders/IL.tsv"
};

static const unsigned char table113[] = {
#embed "curated/leaders/ILO.tsv"
};

static const unsigned char table114[] = {
#embed "curated/leaders/IM.tsv"
};

static const unsigned char table115[] = {
#embed "curated/leaders/IMF.tsv"
};

static const unsigned char table116[] = {
#embed "curated/leaders/IN.tsv"
};

static const unsigned char table117[] = {
#embed "curated/leaders/IQ.tsv"
};

static const unsigned char table118[] = {
#embed "curated/leaders/IR.tsv"
};

static const unsigned char table119[] = {
#embed "curated/leaders/IS.tsv"
};

static const unsigned char table120[] = {
#embed "curated/leaders/IT.tsv"
};

static const unsigned char table121[] = {
#embed "curated/leaders/JM.tsv"
};

static const unsigned char table122[] = {
#embed "curated/leaders/JO.tsv"
};

static const unsigned char table123[] = {
#embed "curated/leaders/JP.tsv"
};

static const unsigned char table124[] = {
#embed "curated/leaders/KE.tsv"
};

static const unsigned char table125[] = {
#embed "curated/leaders/KG.tsv"
};

static const unsigned char table126[] = {
#embed "curated/leaders/KH.tsv"
};

static const unsigned char table127[] = {
#embed "curated/leaders/KI.tsv"
};

static const unsigned char table128[] = {
#embed "curated/leaders/KM.tsv"
};

static const unsigned char table129[] = {
#embed "curated/leaders/KN.tsv"
};

static const unsigned char table130[] = {
#embed "curated/leaders/KP.tsv"
};

static const unsigned char table131[] = {
#embed "curated/leaders/KR.tsv"
};

static const unsigned char table132[] = {
#embed "curated/leaders/KW.tsv"
};

static const unsigned char table133[] = {
#embed "curated/leaders/KY.tsv"
};

static const unsigned char table134[] = {
#embed "curated/leaders/KZ.tsv"
};

static const unsigned char table135[] = {
#embed "curated/leaders/LA.tsv"
};

static const unsigned char table136[] = {
#embed "curated/leaders/LB.tsv"
};

static const unsigned char table137[] = {
#embed "curated/leaders/LC.tsv"
};

static const unsigned char table138[] = {
#embed "curated/leaders/LI.tsv"
};

static const unsigned char table139[] = {
#embed "curated/leaders/LK.tsv"
};

static const unsigned char table140[] = {
#embed "curated/leaders/LR.tsv"
};

static const unsigned char table141[] = {
#embed "curated/leaders/LS.tsv"
};

static const unsigned char table142[] = {
#embed "curated/leaders/LT.tsv"
};

static const unsigned char table143[] = {
#embed "curated/leaders/LU.tsv"
};

static const unsigned char table144[] = {
#embed "curated/leaders/LV.tsv"
};

static const unsigned char table145[] = {
#embed "curated/leaders/LY.tsv"
};

static const unsigned char table146[] = {
#embed "curated/leaders/MA.tsv"
};

static const unsigned char table147[] = {
#embed "curated/leaders/MC.tsv"
};

static const unsigned char table148[] = {
#embed "curated/leaders/MD.tsv"
};

static const unsigned char table149[] = {
#embed "curated/leaders/ME.tsv"
};

static const unsigned char table150[] = {
#embed "curated/leaders/MG.tsv"
};

static const unsigned char table151[] = {
#embed "curated/leaders/MH.tsv"
};

static const unsigned char table152[] = {
#embed "curated/leaders/MK.tsv"
};

static const unsigned char table153[] = {
#embed "curated/leaders/ML.tsv"
};

static const unsigned char table154[] = {
#embed "curated/leaders/MM.tsv"
};

static const unsigned char table155[] = {
#embed "curated/leaders/MN.tsv"
};

static const unsigned char table156[] = {
#embed "curated/leaders/MO.tsv"
};

static const unsigned char table157[] = {
#embed "curated/leaders/MR.tsv"
};

static const unsigned char table158[] = {
#embed "curated/leaders/MT.tsv"
};

static const unsigned char table159[] = {
#embed "curated/leaders/MU.tsv"
};

static const unsigned char table160[] = {
#embed "curated/leaders/MV.tsv"
};

static const unsigned char table161[] = {
#embed "curated/leaders/MW.tsv"
};

static const unsigned char table162[] = {
#embed "curated/leaders/MX.tsv"
};

static const unsigned char table163[] = {
#embed "curated/leaders/MY.tsv"
};

static const unsigned char table164[] = {
#embed "curated/leaders/MZ.tsv"
};

static const unsigned char table165[] = {
#embed "curated/leaders/NA.tsv"
};

static const unsigned char table166[] = {
#embed "curated/leaders/NATO.tsv"
};

static const unsigned char table167[] = {
#embed "curated/leaders/NC.tsv"
};

static const unsigned char table168[] = {
#embed "curated/leaders/NE.tsv"
};

static const unsigned char table169[] = {
#embed "curated/leaders/NG.tsv"
};

static const unsigned char table170[] = {
#embed "curated/leaders/NI.tsv"
};

static const unsigned char table171[] = {
#embed "curated/leaders/NL.tsv"
};

static const unsigned char table172[] = {
#embed "curated/leaders/NO.tsv"
};

static const unsigned char table173[] = {
#embed "curated/leaders/NP.tsv"
};

static const unsigned char table174[] = {
#embed "curated/leaders/NR.tsv"
};

static const unsigned char table175[] = {
#embed "curated/leaders/NU.tsv"
};

static const unsigned char table176[] = {
#embed "curated/leaders/NZ.tsv"
};

static const unsigned char table177[] = {
#embed "curated/leaders/OAS.tsv"
};

static const unsigned char table178[] = {
#embed "curated/leaders/OAU.tsv"
};

static const unsigned char table179[] = {
#embed "curated/leaders/OECD.tsv"
};

static const unsigned char table180[] = {
#embed "curated/leaders/OIC.tsv"
};

static const unsigned char table181[] = {
#embed "curated/leaders/OM.tsv"
};

static const unsigned char table182[] = {
#embed "curated/leaders/OPCW.tsv"
};

static const unsigned char table183[] = {
#embed "curated/leaders/OPEC.tsv"
};

static const unsigned char table184[] = {
#embed "curated/leaders/OSCE.tsv"
};

static const unsigned char table185[] = {
#embed "curated/leaders/PA.tsv"
};

static const unsigned char table186[] = {
#embed "curated/leaders/PE.tsv"
};

static const unsigned char table187[] = {
#embed "curated/leaders/PF.tsv"
};

static const unsigned char table188[] = {
#embed "curated/leaders/PG.tsv"
};

static const unsigned char table189[] = {
#embed "curated/leaders/PH.tsv"
};

static const unsigned char table190[] = {
#embed "curated/leaders/PK.tsv"
};

static const unsigned char table191[] = {
#embed "curated/leaders/PKK.tsv"
};

static const unsigned char table192[] = {
#embed "curated/leaders/PL.tsv"
};

static const unsigned char table193[] = {
#embed "curated/leaders/PLO.tsv"
};

static const unsigned char table194[] = {
#embed "curated/leaders/PR.tsv"
};

static const unsigned char table195[] = {
#embed "curated/leaders/PS.tsv"
};

static const unsigned char table196[] = {
#embed "curated/leaders/PT.tsv"
};

static const unsigned char table197[] = {
#embed "curated/leaders/PW.tsv"
};

static const unsigned char table198[] = {
#embed "curated/leaders/PY.tsv"
};

static const unsigned char table199[] = {
#embed "curated/leaders/QA.tsv"
};

static const unsigned char table200[] = {
#embed "curated/leaders/RHZW.tsv"
};

static const unsigned char table201[] = {
#embed "curated/leaders/RO.tsv"
};

static const unsigned char table202[] = {
#embed "curated/leaders/RS.tsv"
};

static const unsigned char table203[] = {
#embed "curated/leaders/RU.tsv"
};

static const unsigned char table204[] = {
#embed "curated/leaders/RW.tsv"
};

static const unsigned char table205[] = {
#embed "curated/leaders/SA.tsv"
};

static const unsigned char table206[] = {
#embed "curated/leaders/SB.tsv"
};

static const unsigned char table207[] = {
#embed "curated/leaders/SC.tsv"
};

static const unsigned char table208[] = {
#embed "curated/leaders/SCO.tsv"
};

static const unsigned char table209[] = {
#embed "curated/leaders/SD.tsv"
};

static const unsigned char table210[] = {
#embed "curated/leaders/SE.tsv"
};

static const unsigned char table211[] = {
#embed "curated/leaders/SG.tsv"
};

static const unsigned char table212[] = {
#embed "curated/leaders/SI.tsv"
};

static const unsigned char table213[] = {
#embed "curated/leaders/SK.tsv"
};

static const unsigned char table214[] = {
#embed "curated/leaders/SKIN.tsv"
};

static const unsigned char table215[] = {
#embed "curated/leaders/SL.tsv"
};

static const unsigned char table216[] = {
#embed "curated/leaders/SM.tsv"
};

static const unsigned char table217[] = {
#embed "curated/leaders/SN.tsv"
};

static const unsigned char table218[] = {
#embed "curated/leaders/SO.tsv"
};

static const unsigned char table219[] = {
#embed "curated/leaders/SR.tsv"
};

static const unsigned char table220[] = {
#embed "curated/leaders/SS.tsv"
};

static const unsigned char table221[] = {
#embed "curated/leaders/ST.tsv"
};

static const unsigned char table222[] = {
#embed "curated/leaders/SUHH.tsv"
};

static const unsigned char table223[] = {
#embed "curated/leaders/SV.tsv"
};

static const unsigned char table224[] = {
#embed "curated/leaders/SY.tsv"
};

static const unsigned char table225[] = {
#embed "curated/leaders/SZ.tsv"
};

static const unsigned char table226[] = {
#embed "curated/leaders/TC.tsv"
};

static const unsigned char table227[] = {
#embed "curated/leaders/TD.tsv"
};

static const unsigned char table228[] = {
#embed "curated/leaders/TG.tsv"
};

static const unsigned char table229[] = {
#embed "curated/leaders/TH.tsv"
};

static const unsigned char table230[] = {
#embed "curated/leaders/TJ.tsv"
};

static const unsigned char table231[] = {
#embed "curated/leaders/TL.tsv"
};

static const unsigned char table232[] = {
#embed "curated/leaders/TM.tsv"
};

static const unsigned char table233[] = {
#embed "curated/leaders/TN.tsv"
};

static const unsigned char table234[] = {
#embed "curated/leaders/TO.tsv"
};

static const unsigned char table235[] = {
#embed "curated/leaders/TR.tsv"
};

static const unsigned char table236[] = {
#embed "curated/leaders/TT.tsv"
};

static const unsigned char table237[] = {
#embed "curated/leaders/TV.tsv"
};

static const unsigned char table238[] = {
#embed "curated/leaders/TW.tsv"
};

static const unsigned char table239[] = {
#embed "curated/leaders/TZ.tsv"
};

static const unsigned char table240[] = {
#embed "curated/leaders/UA.tsv"
};

static const unsigned char table241[] = {
#embed "curated/leaders/UARR.tsv"
};

static const unsigned char table242[] = {
#embed "curated/leaders/UG.tsv"
};

static const unsigned char table243[] = {
#embed "curated/leaders/UN.tsv"
};

static const unsigned char table244[] = {
#embed "curated/leaders/UNESCO.tsv"
};

static const unsigned char table245[] = {
#embed "curated/leaders/UNGA.tsv"
};

static const unsigned char table246[] = {
#embed "curated/leaders/UNHCR.tsv"
};

static const unsigned char table247[] = {
#embed "curated/leaders/UNICEF.tsv"
};

static const unsigned char table248[] = {
#embed "curated/leaders/UNRWA.tsv"
};

static const unsigned char table249[] = {
#embed "curated/leaders/US.tsv"
};

static const unsigned char table250[] = {
#embed "curated/leaders/UY.tsv"
};

static const unsigned char table251[] = {
#embed "curated/leaders/UZ.tsv"
};

static const unsigned char table252[] = {
#embed "curated/leaders/VA.tsv"
};

static const unsigned char table253[] = {
#embed "curated/leaders/VC.tsv"
};

static const unsigned char table254[] = {
#embed "curated/leaders/VDVN.tsv"
};

static const unsigned char table255[] = {
#embed "curated/leaders/VE.tsv"
};

static const unsigned char table256[] = {
#embed "curated/leaders/VG.tsv"
};

static const unsigned char table257[] = {
#embed "curated/leaders/VN.tsv"
};

static const unsigned char table258[] = {
#embed "curated/leaders/VNSO.tsv"
};

static const unsigned char table259[] = {
#embed "curated/leaders/VU.tsv"
};

static const unsigned char table260[] = {
#embed "curated/leaders/WFP.tsv"
};

static const unsigned char table261[] = {
#embed "curated/leaders/WHO.tsv"
};

static const unsigned char table262[] = {
#embed "curated/leaders/WS.tsv"
};

static const unsigned char table263[] = {
#embed "curated/leaders/WTO.tsv"
};

static const unsigned char table264[] = {
#embed "curated/leaders/X-ABKHAZIA.tsv"
};

static const unsigned char table265[] = {
#embed "curated/leaders/X-BIAFRA.tsv"
};

static const unsigned char table266[] = {
#embed "curated/leaders/X-DONETSK-PR.tsv"
};

static const unsigned char table267[] = {
#embed "curated/leaders/X-LUHANSK-PR.tsv"
};

static const unsigned char table268[] = {
#embed "curated/leaders/X-NAGORNO-KARABAKH.tsv"
};

static const unsigned char table269[] = {
#embed "curated/leaders/X-NORTHERN-CYPRUS.tsv"
};

static const unsigned char table270[] = {
#embed "curated/leaders/X-SOMALILAND.tsv"
};

static const unsigned char table271[] = {
#embed "curated/leaders/X-SOUTH-OSSETIA.tsv"
};

static const unsigned char table272[] = {
#embed "curated/leaders/X-TANGANYIKA.tsv"
};

static const unsigned char table273[] = {
#embed "curated/leaders/X-TRANSNISTRIA.tsv"
};

static const unsigned char table274[] = {
#embed "curated/leaders/X-ZANZIBAR.tsv"
};

static const unsigned char table275[] = {
#embed "curated/leaders/XK.tsv"
};

static const unsigned char table276[] = {
#embed "curated/leaders/YDYE.tsv"
};

static const unsigned char table277[] = {
#embed "curated/leaders/YE.tsv"
};

static const unsigned char table278[] = {
#embed "curated/leaders/YENO.tsv"
};

static const unsigned char table279[] = {
#embed "curated/leaders/YUCS.tsv"
};

static const unsigned char table280[] = {
#embed "curated/leaders/ZA.tsv"
};

static const unsigned char table281[] = {
#embed "curated/leaders/ZM.tsv"
};

static const unsigned char table282[] = {
#embed "curated/leaders/ZRCD.tsv"
};

static const unsigned char table283[] = {
#embed "curated/leaders/ZW.tsv"
};

static const unsigned char table284[] = {
#embed "curated/leaders/african-development-bank.tsv"
};

static const unsigned char table285[] = {
#embed "curated/leaders/african-union.tsv"
};

static const unsigned char table286[] = {
#embed "curated/leaders/al-qaeda.tsv"
};

static const unsigned char table287[] = {
#embed "curated/leaders/arab-league.tsv"
};

static const unsigned char table288[] = {
#embed "curated/leaders/commonwealth-of-nations.tsv"
};

static const unsigned char table289[] = {
#embed "curated/leaders/council-of-europe.tsv"
};

static const unsigned char table290[] = {
#embed "curated/leaders/european-court-of-justice.tsv"
};

static const unsigned char table291[] = {
#embed "curated/leaders/european-investment-bank.tsv"
};

static const unsigned char table292[] = {
#embed "curated/leaders/europol.tsv"
};

static const unsigned char table293[] = {
#embed "curated/leaders/fao.tsv"
};

static const unsigned char table294[] = {
#embed "curated/leaders/frontex.tsv"
};

static const unsigned char table295[] = {
#embed "curated/leaders/houthis.tsv"
};

static const unsigned char table296[] = {
#embed "curated/leaders/icao.tsv"
};

static const unsigned char table297[] = {
#embed "curated/leaders/imo.tsv"
};

static const unsigned char table298[] = {
#embed "curated/leaders/international-energy-agency.tsv"
};

static const unsigned char table299[] = {
#embed "curated/leaders/international-olympic-committee.tsv"
};

static const unsigned char table300[] = {
#embed "curated/leaders/interpol.tsv"
};

static const unsigned char table301[] = {
#embed "curated/leaders/iom.tsv"
};

static const unsigned char table302[] = {
#embed "curated/leaders/islamic-jihad.tsv"
};

static const unsigned char table303[] = {
#embed "curated/leaders/islamic-state.tsv"
};

static const unsigned char table304[] = {
#embed "curated/leaders/itu.tsv"
};

static const unsigned char table305[] = {
#embed "curated/leaders/polisario-front.tsv"
};

static const unsigned char table306[] = {
#embed "curated/leaders/red-cross.tsv"
};

static const unsigned char table307[] = {
#embed "curated/leaders/un-women.tsv"
};

static const unsigned char table308[] = {
#embed "curated/leaders/unaids.tsv"
};

static const unsigned char table309[] = {
#embed "curated/leaders/unctad.tsv"
};

static const unsigned char table310[] = {
#embed "curated/leaders/undp.tsv"
};

static const unsigned char table311[] = {
#embed "curated/leaders/unep.tsv"
};

static const unsigned char table312[] = {
#embed "curated/leaders/unfpa.tsv"
};

static const unsigned char table313[] = {
#embed "curated/leaders/unodc.tsv"
};

static const unsigned char table314[] = {
#embed "curated/leaders/wipo.tsv"
};

static const unsigned char table315[] = {
#embed "curated/leaders/world-bank.tsv"
};

static const unsigned char table316[] = {
#embed "curated/places.tsv"
};

static const unsigned char table317[] = {
#embed "curated/roles.tsv"
};

static const unsigned char table318[] = {
#embed "curated/states.tsv"
};

static const unsigned char table319[] = {
#embed "generated/ATTRIBUTION.txt"
};

static const unsigned char table320[] = {
#embed "generated/MANIFEST.tsv"
};

static const unsigned char table321[] = {
#embed "generated/admin1.tsv"
};

static const unsigned char table322[] = {
#embed "generated/cities.tsv"
};

static const EntenteTable tables[] = {
    {"bodies.tsv", table0, sizeof table0},
    {"forms.tsv", table1, sizeof table1},
    {"leaders/AD.tsv", table2, sizeof table2},
    {"leaders/ADB.tsv", table3, sizeof table3},
    {"leaders/AE.tsv", table4, sizeof table4},
    {"leaders/AF.tsv", table5, sizeof table5},
    {"leaders/AG.tsv", table6, sizeof table6},
    {"leaders/AI.tsv", table7, sizeof table7},
    {"leaders/AIIB.tsv", table8, sizeof table8},
    {"leaders/AL.tsv", table9, sizeof table9},
    {"leaders/AM.tsv", table10, sizeof table10},
    {"leaders/AO.tsv", table11, sizeof table11},
    {"leaders/AQAP.tsv", table12, sizeof table12},
    {"leaders/AQIM.tsv", table13, sizeof table13},
    {"leaders/AR.tsv", table14, sizeof table14},
    {"leaders/ASEAN.tsv", table15, sizeof table15},
    {"leaders/AT.tsv", table16, sizeof table16},
    {"leaders/AU.tsv", table17, sizeof table17},
    {"leaders/AW.tsv", table18, sizeof table18},
    {"leaders/AZ.tsv", table19, sizeof table19},
    {"leaders/BA.tsv", table20, sizeof table20},
    {"leaders/BB.tsv", table21, sizeof table21},
    {"leaders/BD.tsv", table22, sizeof table22},
    {"leaders/BE.tsv", table23, sizeof table23},
    {"leaders/BF.tsv", table24, sizeof table24},
    {"leaders/BG.tsv", table25, sizeof table25},
    {"leaders/BH.tsv", table26, sizeof table26},
    {"leaders/BI.tsv", table27, sizeof table27},
    {"leaders/BJ.tsv", table28, sizeof table28},
    {"leaders/BM.tsv", table29, sizeof table29},
    {"leaders/BN.tsv", table30, sizeof table30},
    {"leaders/BO.tsv", table31, sizeof table31},
    {"leaders/BR.tsv", table32, sizeof table32},
    {"leaders/BS.tsv", table33, sizeof table33},
    {"leaders/BT.tsv", table34, sizeof table34},
    {"leaders/BW.tsv", table35, sizeof table35},
    {"leaders/BY.tsv", table36, sizeof table36},
    {"leaders/BZ.tsv", table37, sizeof table37},
    {"leaders/CA.tsv", table38, sizeof table38},
    {"leaders/CD.tsv", table39, sizeof table39},
    {"leaders/CF.tsv", table40, sizeof table40},
    {"leaders/CG.tsv", table41, sizeof table41},
    {"leaders/CH.tsv", table42, sizeof table42},
    {"leaders/CI.tsv", table43, sizeof table43},
    {"leaders/CIS.tsv", table44, sizeof table44},
    {"leaders/CK.tsv", table45, sizeof table45},
    {"leaders/CL.tsv", table46, sizeof table46},
    {"leaders/CM.tsv", table47, sizeof table47},
    {"leaders/CN.tsv", table48, sizeof table48},
    {"leaders/CO.tsv", table49, sizeof table49},
    {"leaders/CR.tsv", table50, sizeof table50},
    {"leaders/CSHH.tsv", table51, sizeof table51},
    {"leaders/CSTO.tsv", table52, sizeof table52},
    {"leaders/CSXX.tsv", table53, sizeof table53},
    {"leaders/CU.tsv", table54, sizeof table54},
    {"leaders/CV.tsv", table55, sizeof table55},
    {"leaders/CW.tsv", table56, sizeof table56},
    {"leaders/CY.tsv", table57, sizeof table57},
    {"leaders/CZ.tsv", table58, sizeof table58},
    {"leaders/DDDE.tsv", table59, sizeof table59},
    {"leaders/DE.tsv", table60, sizeof table60},
    {"leaders/DEWE.tsv", table61, sizeof table61},
    {"leaders/DJ.tsv", table62, sizeof table62},
    {"leaders/DK.tsv", table63, sizeof table63},
    {"leaders/DM.tsv", table64, sizeof table64},
    {"leaders/DO.tsv", table65, sizeof table65},
    {"leaders/DZ.tsv", table66, sizeof table66},
    {"leaders/EBRD.tsv", table67, sizeof table67},
    {"leaders/EC.tsv", table68, sizeof table68},
    {"leaders/ECB.tsv", table69, sizeof table69},
    {"leaders/ECHR.tsv", table70, sizeof table70},
    {"leaders/ECOWAS.tsv", table71, sizeof table71},
    {"leaders/EE.tsv", table72, sizeof table72},
    {"leaders/EG.tsv", table73, sizeof table73},
    {"leaders/EH.tsv", table74, sizeof table74},
    {"leaders/ER.tsv", table75, sizeof table75},
    {"leaders/ES.tsv", table76, sizeof table76},
    {"leaders/ET.tsv", table77, sizeof table77},
    {"leaders/EU.tsv", table78, sizeof table78},
    {"leaders/FI.tsv", table79, sizeof table79},
    {"leaders/FJ.tsv", table80, sizeof table80},
    {"leaders/FM.tsv", table81, sizeof table81},
    {"leaders/FO.tsv", table82, sizeof table82},
    {"leaders/FR.tsv", table83, sizeof table83},
    {"leaders/GA.tsv", table84, sizeof table84},
    {"leaders/GB.tsv", table85, sizeof table85},
    {"leaders/GCC.tsv", table86, sizeof table86},
    {"leaders/GD.tsv", table87, sizeof table87},
    {"leaders/GE.tsv", table88, sizeof table88},
    {"leaders/GH.tsv", table89, sizeof table89},
    {"leaders/GI.tsv", table90, sizeof table90},
    {"leaders/GL.tsv", table91, sizeof table91},
    {"leaders/GM.tsv", table92, sizeof table92},
    {"leaders/GN.tsv", table93, sizeof table93},
    {"leaders/GQ.tsv", table94, sizeof table94},
    {"leaders/GR.tsv", table95, sizeof table95},
    {"leaders/GT.tsv", table96, sizeof table96},
    {"leaders/GW.tsv", table97, sizeof table97},
    {"leaders/GY.tsv", table98, sizeof table98},
    {"leaders/HAMAS.tsv", table99, sizeof table99},
    {"leaders/HEZBOLLAH.tsv", table100, sizeof table100},
    {"leaders/HK.tsv", table101, sizeof table101},
    {"leaders/HN.tsv", table102, sizeof table102},
    {"leaders/HR.tsv", table103, sizeof table103},
    {"leaders/HT.tsv", table104, sizeof table104},
    {"leaders/HU.tsv", table105, sizeof table105},
    {"leaders/IAEA.tsv", table106, sizeof table106},
    {"leaders/ICC.tsv", table107, sizeof table107},
    {"leaders/ICJ.tsv", table108, sizeof table108},
    {"leaders/ID.tsv", table109, sizeof table109},
    {"leaders/IE.tsv", table110, sizeof table110},
    {"leaders/IFRC.tsv", table111, sizeof table111},
    {"leaders/IL.tsv", table112, sizeof table112},
    {"leaders/ILO.tsv", table113, sizeof table113},
    {"leaders/IM.tsv", table114, sizeof table114},
    {"leaders/IMF.tsv", table115, sizeof table115},
    {"leaders/IN.tsv", table116, sizeof table116},
    {"leaders/IQ.tsv", table117, sizeof table117},
    {"leaders/IR.tsv", table118, sizeof table118},
    {"leaders/IS.tsv", table119, sizeof table119},
    {"leaders/IT.tsv", table120, sizeof table120},
    {"leaders/JM.tsv", table121, sizeof table121},
    {"leaders/JO.tsv", table122, sizeof table122},
    {"leaders/JP.tsv", table123, sizeof table123},
    {"leaders/KE.tsv", table124, sizeof table124},
    {"leaders/KG.tsv", table125, sizeof table125},
    {"leaders/KH.tsv", table126, sizeof table126},
    {"leaders/KI.tsv", table127, sizeof table127},
    {"leaders/KM.tsv", table128, sizeof table128},
    {"leaders/KN.tsv", table129, sizeof table129},
    {"leaders/KP.tsv", table130, sizeof table130},
    {"leaders/KR.tsv", table131, sizeof table131},
    {"leaders/KW.tsv", table132, sizeof table132},
    {"leaders/KY.tsv", table133, sizeof table133},
    {"leaders/KZ.tsv", table134, sizeof table134},
    {"leaders/LA.tsv", table135, sizeof table135},
    {"leaders/LB.tsv", table136, sizeof table136},
    {"leaders/LC.tsv", table137, sizeof table137},
    {"leaders/LI.tsv", table138, sizeof table138},
    {"leaders/LK.tsv", table139, sizeof table139},
    {"leaders/LR.tsv", table140, sizeof table140},
    {"leaders/LS.tsv", table141, sizeof table141},
    {"leaders/LT.tsv", table142, sizeof table142},
    {"leaders/LU.tsv", table143, sizeof table143},
    {"leaders/LV.tsv", table144, sizeof table144},
    {"leaders/LY.tsv", table145, sizeof table145},
    {"leaders/MA.tsv", table146, sizeof table146},
    {"leaders/MC.tsv", table147, sizeof table147},
    {"leaders/MD.tsv", table148, sizeof table148},
    {"leaders/ME.tsv", table149, sizeof table149},
    {"leaders/MG.tsv", table150, sizeof table150},
    {"leaders/MH.tsv", table151, sizeof table151},
    {"leaders/MK.tsv", table152, sizeof table152},
    {"leaders/ML.tsv", table153, sizeof table153},
    {"leaders/MM.tsv", table154, sizeof table154},
    {"leaders/MN.tsv", table155, sizeof table155},
    {"leaders/MO.tsv", table156, sizeof table156},
    {"leaders/MR.tsv", table157, sizeof table157},
    {"leaders/MT.tsv", table158, sizeof table158},
    {"leaders/MU.tsv", table159, sizeof table159},
    {"leaders/MV.tsv", table160, sizeof table160},
    {"leaders/MW.tsv", table161, sizeof table161},
    {"leaders/MX.tsv", table162, sizeof table162},
    {"leaders/MY.tsv", table163, sizeof table163},
    {"leaders/MZ.tsv", table164, sizeof table164},
    {"leaders/NA.tsv", table165, sizeof table165},
    {"leaders/NATO.tsv", table166, sizeof table166},
    {"leaders/NC.tsv", table167, sizeof table167},
    {"leaders/NE.tsv", table168, sizeof table168},
    {"leaders/NG.tsv", table169, sizeof table169},
    {"leaders/NI.tsv", table170, sizeof table170},
    {"leaders/NL.tsv", table171, sizeof table171},
    {"leaders/NO.tsv", table172, sizeof table172},
    {"leaders/NP.tsv", table173, sizeof table173},
    {"leaders/NR.tsv", table174, sizeof table174},
    {"leaders/NU.tsv", table175, sizeof table175},
    {"leaders/NZ.tsv", table176, sizeof table176},
    {"leaders/OAS.tsv", table177, sizeof table177},
    {"leaders/OAU.tsv", table178, sizeof table178},
    {"leaders/OECD.tsv", table179, sizeof table179},
    {"leaders/OIC.tsv", table180, sizeof table180},
    {"leaders/OM.tsv", table181, sizeof table181},
    {"leaders/OPCW.tsv", table182, sizeof table182},
    {"leaders/OPEC.tsv", table183, sizeof table183},
    {"leaders/OSCE.tsv", table184, sizeof table184},
    {"leaders/PA.tsv", table185, sizeof table185},
    {"leaders/PE.tsv", table186, sizeof table186},
    {"leaders/PF.tsv", table187, sizeof table187},
    {"leaders/PG.tsv", table188, sizeof table188},
    {"leaders/PH.tsv", table189, sizeof table189},
    {"leaders/PK.tsv", table190, sizeof table190},
    {"leaders/PKK.tsv", table191, sizeof table191},
    {"leaders/PL.tsv", table192, sizeof table192},
    {"leaders/PLO.tsv", table193, sizeof table193},
    {"leaders/PR.tsv", table194, sizeof table194},
    {"leaders/PS.tsv", table195, sizeof table195},
    {"leaders/PT.tsv", table196, sizeof table196},
    {"leaders/PW.tsv", table197, sizeof table197},
    {"leaders/PY.tsv", table198, sizeof table198},
    {"leaders/QA.tsv", table199, sizeof table199},
    {"leaders/RHZW.tsv", table200, sizeof table200},
    {"leaders/RO.tsv", table201, sizeof table201},
    {"leaders/RS.tsv", table202, sizeof table202},
    {"leaders/RU.tsv", table203, sizeof table203},
    {"leaders/RW.tsv", table204, sizeof table204},
    {"leaders/SA.tsv", table205, sizeof table205},
    {"leaders/SB.tsv", table206, sizeof table206},
    {"leaders/SC.tsv", table207, sizeof table207},
    {"leaders/SCO.tsv", table208, sizeof table208},
    {"leaders/SD.tsv", table209, sizeof table209},
    {"leaders/SE.tsv", table210, sizeof table210},
    {"leaders/SG.tsv", table211, sizeof table211},
    {"leaders/SI.tsv", table212, sizeof table212},
    {"leaders/SK.tsv", table213, sizeof table213},
    {"leaders/SKIN.tsv", table214, sizeof table214},
    {"leaders/SL.tsv", table215, sizeof table215},
    {"leaders/SM.tsv", table216, sizeof table216},
    {"leaders/SN.tsv", table217, sizeof table217},
    {"leaders/SO.tsv", table218, sizeof table218},
    {"leaders/SR.tsv", table219, sizeof table219},
    {"leaders/SS.tsv", table220, sizeof table220},
    {"leaders/ST.tsv", table221, sizeof table221},
    {"leaders/SUHH.tsv", table222, sizeof table222},
    {"leaders/SV.tsv", table223, sizeof table223},
    {"leaders/SY.tsv", table224, sizeof table224},
    {"leaders/SZ.tsv", table225, sizeof table225},
    {"leaders/TC.tsv", table226, sizeof table226},
    {"leaders/TD.tsv", table227, sizeof table227},
    {"leaders/TG.tsv", table228, sizeof table228},
    {"leaders/TH.tsv", table229, sizeof table229},
    {"leaders/TJ.tsv", table230, sizeof table230},
    {"leaders/TL.tsv", table231, sizeof table231},
    {"leaders/TM.tsv", table232, sizeof table232},
    {"leaders/TN.tsv", table233, sizeof table233},
    {"leaders/TO.tsv", table234, sizeof table234},
    {"leaders/TR.tsv", table235, sizeof table235},
    {"leaders/TT.tsv", table236, sizeof table236},
    {"leaders/TV.tsv", table237, sizeof table237},
    {"leaders/TW.tsv", table238, sizeof table238},
    {"leaders/TZ.tsv", table239, sizeof table239},
    {"leaders/UA.tsv", table240, sizeof table240},
    {"leaders/UARR.tsv", table241, sizeof table241},
    {"leaders/UG.tsv", table242, sizeof table242},
    {"leaders/UN.tsv", table243, sizeof table243},
    {"leaders/UNESCO.tsv", table244, sizeof table244},
    {"leaders/UNGA.tsv", table245, sizeof table245},
    {"leaders/UNHCR.tsv", table246, sizeof table246},
    {"leaders/UNICEF.tsv", table247, sizeof table247},
    {"leaders/UNRWA.tsv", table248, sizeof table248},
    {"leaders/US.tsv", table249, sizeof table249},
    {"leaders/UY.tsv", table250, sizeof table250},
    {"leaders/UZ.tsv", table251, sizeof table251},
    {"leaders/VA.tsv", table252, sizeof table252},
    {"leaders/VC.tsv", table253, sizeof table253},
    {"leaders/VDVN.tsv", table254, sizeof table254},
    {"leaders/VE.tsv", table255, sizeof table255},
    {"leaders/VG.tsv", table256, sizeof table256},
    {"leaders/VN.tsv", table257, sizeof table257},
    {"leaders/VNSO.tsv", table258, sizeof table258},
    {"leaders/VU.tsv", table259, sizeof table259},
    {"leaders/WFP.tsv", table260, sizeof table260},
    {"leaders/WHO.tsv", table261, sizeof table261},
    {"leaders/WS.tsv", table262, sizeof table262},
    {"leaders/WTO.tsv", table263, sizeof table263},
    {"leaders/X-ABKHAZIA.tsv", table264, sizeof table264},
    {"leaders/X-BIAFRA.tsv", table265, sizeof table265},
    {"leaders/X-DONETSK-PR.tsv", table266, sizeof table266},
    {"leaders/X-LUHANSK-PR.tsv", table267, sizeof table267},
    {"leaders/X-NAGORNO-KARABAKH.tsv", table268, sizeof table268},
    {"leaders/X-NORTHERN-CYPRUS.tsv", table269, sizeof table269},
    {"leaders/X-SOMALILAND.tsv", table270, sizeof table270},
    {"leaders/X-SOUTH-OSSETIA.tsv", table271, sizeof table271},
    {"leaders/X-TANGANYIKA.tsv", table272, sizeof table272},
    {"leaders/X-TRANSNISTRIA.tsv", table273, sizeof table273},
    {"leaders/X-ZANZIBAR.tsv", table274, sizeof table274},
    {"leaders/XK.tsv", table275, sizeof table275},
    {"leaders/YDYE.tsv", table276, sizeof table276},
    {"leaders/YE.tsv", table277, sizeof table277},
    {"leaders/YENO.tsv", table278, sizeof table278},
    {"leaders/YUCS.tsv", table279, sizeof table279},
    {"leaders/ZA.tsv", table280, sizeof table280},
    {"leaders/ZM.tsv", table281, sizeof table281},
    {"leaders/ZRCD.tsv", table282, sizeof table282},
    {"leaders/ZW.tsv", table283, sizeof table283},
    {"leaders/african-development-bank.tsv", table284, sizeof table284},
    {"leaders/african-union.tsv", table285, sizeof table285},
    {"leaders/al-qaeda.tsv", table286, sizeof table286},
    {"leaders/arab-league.tsv", table287, sizeof table287},
    {"leaders/commonwealth-of-nations.tsv", table288, sizeof table288},
    {"leaders/council-of-europe.tsv", table289, sizeof table289},
    {"leaders/european-court-of-justice.tsv", table290, sizeof table290},
    {"leaders/european-investment-bank.tsv", table291, sizeof table291},
    {"leaders/europol.tsv", table292, sizeof table292},
    {"leaders/fao.tsv", table293, sizeof table293},
    {"leaders/frontex.tsv", table294, sizeof table294},
    {"leaders/houthis.tsv", table295, sizeof table295},
    {"leaders/icao.tsv", table296, sizeof table296},
    {"leaders/imo.tsv", table297, sizeof table297},
    {"leaders/international-energy-agency.tsv", table298, sizeof table298},
    {"leaders/international-olympic-committee.tsv", table299, sizeof table299},
    {"leaders/interpol.tsv", table300, sizeof table300},
    {"leaders/iom.tsv", table301, sizeof table301},
    {"leaders/islamic-jihad.tsv", table302, sizeof table302},
    {"leaders/islamic-state.tsv", table303, sizeof table303},
    {"leaders/itu.tsv", table304, sizeof table304},
    {"leaders/polisario-front.tsv", table305, sizeof table305},
    {"leaders/red-cross.tsv", table306, sizeof table306},
    {"leaders/un-women.tsv", table307, sizeof table307},
    {"leaders/unaids.tsv", table308, sizeof table308},
    {"leaders/unctad.tsv", table309, sizeof table309},
    {"leaders/undp.tsv", table310, sizeof table310},
    {"leaders/unep.tsv", table311, sizeof table311},
    {"leaders/unfpa.tsv", table312, sizeof table312},
    {"leaders/unodc.tsv", table313, sizeof table313},
    {"leaders/wipo.tsv", table314, sizeof table314},
    {"leaders/world-bank.tsv", table315, sizeof table315},
    {"places.tsv", table316, sizeof table316},
    {"roles.tsv", table317, sizeof table317},
    {"states.tsv", table318, sizeof table318},
    {"ATTRIBUTION.txt", table319, sizeof table319},
    {"MANIFEST.tsv", table320, sizeof table320},
    {"admin1.tsv", table321, sizeof table321},
    {"cities.tsv", table322, sizeof table322},
};

size_t entente_table_count(void) { return sizeof tables / sizeof *tables; }

const EntenteTable *entente_table_at(size_t index) { return &tables[index]; }
