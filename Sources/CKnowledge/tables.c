// The embedded tables; rewritten by `list-tables`, one entry for each file of `curated/`.
#include "CKnowledge.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char table0[] = {
#embed "curated/bodies.tsv"
};

static const unsigned char table1[] = {
#embed "curated/forms.tsv"
};

static const unsigned char table2[] = {
#embed "curated/leaders/AE.tsv"
};

static const unsigned char table3[] = {
#embed "curated/leaders/AF.tsv"
};

static const unsigned char table4[] = {
#embed "curated/leaders/AM.tsv"
};

static const unsigned char table5[] = {
#embed "curated/leaders/AR.tsv"
};

static const unsigned char table6[] = {
#embed "curated/leaders/AU.tsv"
};

static const unsigned char table7[] = {
#embed "curated/leaders/AZ.tsv"
};

static const unsigned char table8[] = {
#embed "curated/leaders/BF.tsv"
};

static const unsigned char table9[] = {
#embed "curated/leaders/BR.tsv"
};

static const unsigned char table10[] = {
#embed "curated/leaders/BY.tsv"
};

static const unsigned char table11[] = {
#embed "curated/leaders/CA.tsv"
};

static const unsigned char table12[] = {
#embed "curated/leaders/CD.tsv"
};

static const unsigned char table13[] = {
#embed "curated/leaders/CN.tsv"
};

static const unsigned char table14[] = {
#embed "curated/leaders/CO.tsv"
};

static const unsigned char table15[] = {
#embed "curated/leaders/CU.tsv"
};

static const unsigned char table16[] = {
#embed "curated/leaders/DE.tsv"
};

static const unsigned char table17[] = {
#embed "curated/leaders/EG.tsv"
};

static const unsigned char table18[] = {
#embed "curated/leaders/ES.tsv"
};

static const unsigned char table19[] = {
#embed "curated/leaders/ET.tsv"
};

static const unsigned char table20[] = {
#embed "curated/leaders/EU.tsv"
};

static const unsigned char table21[] = {
#embed "curated/leaders/FR.tsv"
};

static const unsigned char table22[] = {
#embed "curated/leaders/GB.tsv"
};

static const unsigned char table23[] = {
#embed "curated/leaders/GE.tsv"
};

static const unsigned char table24[] = {
#embed "curated/leaders/HAMAS.tsv"
};

static const unsigned char table25[] = {
#embed "curated/leaders/HEZBOLLAH.tsv"
};

static const unsigned char table26[] = {
#embed "curated/leaders/HU.tsv"
};

static const unsigned char table27[] = {
#embed "curated/leaders/ID.tsv"
};

static const unsigned char table28[] = {
#embed "curated/leaders/IL.tsv"
};

static const unsigned char table29[] = {
#embed "curated/leaders/IN.tsv"
};

static const unsigned char table30[] = {
#embed "curated/leaders/IQ.tsv"
};

static const unsigned char table31[] = {
#embed "curated/leaders/IR.tsv"
};

static const unsigned char table32[] = {
#embed "curated/leaders/IT.tsv"
};

static const unsigned char table33[] = {
#embed "curated/leaders/JO.tsv"
};

static const unsigned char table34[] = {
#embed "curated/leaders/JP.tsv"
};

static const unsigned char table35[] = {
#embed "curated/leaders/KE.tsv"
};

static const unsigned char table36[] = {
#embed "curated/leaders/KP.tsv"
};

static const unsigned char table37[] = {
#embed "curated/leaders/KR.tsv"
};

static const unsigned char table38[] = {
#embed "curated/leaders/KZ.tsv"
};

static const unsigned char table39[] = {
#embed "curated/leaders/LB.tsv"
};

static const unsigned char table40[] = {
#embed "curated/leaders/LY.tsv"
};

static const unsigned char table41[] = {
#embed "curated/leaders/ML.tsv"
};

static const unsigned char table42[] = {
#embed "curated/leaders/MM.tsv"
};

static const unsigned char table43[] = {
#embed "curated/leaders/MN.tsv"
};

static const unsigned char table44[] = {
#embed "curated/leaders/MX.tsv"
};

static const unsigned char table45[] = {
#embed "curated/leaders/MY.tsv"
};

static const unsigned char table46[] = {
#embed "curated/leaders/NATO.tsv"
};

static const unsigned char table47[] = {
#embed "curated/leaders/NE.tsv"
};

static const unsigned char table48[] = {
#embed "curated/leaders/NG.tsv"
};

static const unsigned char table49[] = {
#embed "curated/leaders/PH.tsv"
};

static const unsigned char table50[] = {
#embed "curated/leaders/PK.tsv"
};

static const unsigned char table51[] = {
#embed "curated/leaders/PL.tsv"
};

static const unsigned char table52[] = {
#embed "curated/leaders/PS.tsv"
};

static const unsigned char table53[] = {
#embed "curated/leaders/QA.tsv"
};

static const unsigned char table54[] = {
#embed "curated/leaders/RS.tsv"
};

static const unsigned char table55[] = {
#embed "curated/leaders/RU.tsv"
};

static const unsigned char table56[] = {
#embed "curated/leaders/RW.tsv"
};

static const unsigned char table57[] = {
#embed "curated/leaders/SA.tsv"
};

static const unsigned char table58[] = {
#embed "curated/leaders/SD.tsv"
};

static const unsigned char table59[] = {
#embed "curated/leaders/SG.tsv"
};

static const unsigned char table60[] = {
#embed "curated/leaders/SO.tsv"
};

static const unsigned char table61[] = {
#embed "curated/leaders/SUHH.tsv"
};

static const unsigned char table62[] = {
#embed "curated/leaders/SY.tsv"
};

static const unsigned char table63[] = {
#embed "curated/leaders/TH.tsv"
};

static const unsigned char table64[] = {
#embed "curated/leaders/TR.tsv"
};

static const unsigned char table65[] = {
#embed "curated/leaders/TW.tsv"
};

static const unsigned char table66[] = {
#embed "curated/leaders/UA.tsv"
};

static const unsigned char table67[] = {
#embed "curated/leaders/UN.tsv"
};

static const unsigned char table68[] = {
#embed "curated/leaders/US.tsv"
};

static const unsigned char table69[] = {
#embed "curated/leaders/VE.tsv"
};

static const unsigned char table70[] = {
#embed "curated/leaders/VN.tsv"
};

static const unsigned char table71[] = {
#embed "curated/leaders/YE.tsv"
};

static const unsigned char table72[] = {
#embed "curated/leaders/ZA.tsv"
};

static const unsigned char table73[] = {
#embed "curated/offices.tsv"
};

static const unsigned char table74[] = {
#embed "curated/places.tsv"
};

static const unsigned char table75[] = {
#embed "curated/roles.tsv"
};

static const unsigned char table76[] = {
#embed "curated/states.tsv"
};

static const EntenteTable tables[] = {
    {"bodies.tsv", table0, sizeof table0},
    {"forms.tsv", table1, sizeof table1},
    {"leaders/AE.tsv", table2, sizeof table2},
    {"leaders/AF.tsv", table3, sizeof table3},
    {"leaders/AM.tsv", table4, sizeof table4},
    {"leaders/AR.tsv", table5, sizeof table5},
    {"leaders/AU.tsv", table6, sizeof table6},
    {"leaders/AZ.tsv", table7, sizeof table7},
    {"leaders/BF.tsv", table8, sizeof table8},
    {"leaders/BR.tsv", table9, sizeof table9},
    {"leaders/BY.tsv", table10, sizeof table10},
    {"leaders/CA.tsv", table11, sizeof table11},
    {"leaders/CD.tsv", table12, sizeof table12},
    {"leaders/CN.tsv", table13, sizeof table13},
    {"leaders/CO.tsv", table14, sizeof table14},
    {"leaders/CU.tsv", table15, sizeof table15},
    {"leaders/DE.tsv", table16, sizeof table16},
    {"leaders/EG.tsv", table17, sizeof table17},
    {"leaders/ES.tsv", table18, sizeof table18},
    {"leaders/ET.tsv", table19, sizeof table19},
    {"leaders/EU.tsv", table20, sizeof table20},
    {"leaders/FR.tsv", table21, sizeof table21},
    {"leaders/GB.tsv", table22, sizeof table22},
    {"leaders/GE.tsv", table23, sizeof table23},
    {"leaders/HAMAS.tsv", table24, sizeof table24},
    {"leaders/HEZBOLLAH.tsv", table25, sizeof table25},
    {"leaders/HU.tsv", table26, sizeof table26},
    {"leaders/ID.tsv", table27, sizeof table27},
    {"leaders/IL.tsv", table28, sizeof table28},
    {"leaders/IN.tsv", table29, sizeof table29},
    {"leaders/IQ.tsv", table30, sizeof table30},
    {"leaders/IR.tsv", table31, sizeof table31},
    {"leaders/IT.tsv", table32, sizeof table32},
    {"leaders/JO.tsv", table33, sizeof table33},
    {"leaders/JP.tsv", table34, sizeof table34},
    {"leaders/KE.tsv", table35, sizeof table35},
    {"leaders/KP.tsv", table36, sizeof table36},
    {"leaders/KR.tsv", table37, sizeof table37},
    {"leaders/KZ.tsv", table38, sizeof table38},
    {"leaders/LB.tsv", table39, sizeof table39},
    {"leaders/LY.tsv", table40, sizeof table40},
    {"leaders/ML.tsv", table41, sizeof table41},
    {"leaders/MM.tsv", table42, sizeof table42},
    {"leaders/MN.tsv", table43, sizeof table43},
    {"leaders/MX.tsv", table44, sizeof table44},
    {"leaders/MY.tsv", table45, sizeof table45},
    {"leaders/NATO.tsv", table46, sizeof table46},
    {"leaders/NE.tsv", table47, sizeof table47},
    {"leaders/NG.tsv", table48, sizeof table48},
    {"leaders/PH.tsv", table49, sizeof table49},
    {"leaders/PK.tsv", table50, sizeof table50},
    {"leaders/PL.tsv", table51, sizeof table51},
    {"leaders/PS.tsv", table52, sizeof table52},
    {"leaders/QA.tsv", table53, sizeof table53},
    {"leaders/RS.tsv", table54, sizeof table54},
    {"leaders/RU.tsv", table55, sizeof table55},
    {"leaders/RW.tsv", table56, sizeof table56},
    {"leaders/SA.tsv", table57, sizeof table57},
    {"leaders/SD.tsv", table58, sizeof table58},
    {"leaders/SG.tsv", table59, sizeof table59},
    {"leaders/SO.tsv", table60, sizeof table60},
    {"leaders/SUHH.tsv", table61, sizeof table61},
    {"leaders/SY.tsv", table62, sizeof table62},
    {"leaders/TH.tsv", table63, sizeof table63},
    {"leaders/TR.tsv", table64, sizeof table64},
    {"leaders/TW.tsv", table65, sizeof table65},
    {"leaders/UA.tsv", table66, sizeof table66},
    {"leaders/UN.tsv", table67, sizeof table67},
    {"leaders/US.tsv", table68, sizeof table68},
    {"leaders/VE.tsv", table69, sizeof table69},
    {"leaders/VN.tsv", table70, sizeof table70},
    {"leaders/YE.tsv", table71, sizeof table71},
    {"leaders/ZA.tsv", table72, sizeof table72},
    {"offices.tsv", table73, sizeof table73},
    {"places.tsv", table74, sizeof table74},
    {"roles.tsv", table75, sizeof table75},
    {"states.tsv", table76, sizeof table76},
};

size_t entente_table_count(void) { return sizeof tables / sizeof *tables; }

const EntenteTable *entente_table_at(size_t index) { return &tables[index]; }
