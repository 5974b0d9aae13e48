-- A ledger as the program of schema 5 left it (sqlite3 .dump of an invented office): every later program must be able
-- to take it over. Kept as it is for ever.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE office (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    custodian TEXT NOT NULL CHECK (custodian IN ('union', 'bureau')),
    language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    utc_offset_minutes INTEGER NOT NULL,
    follow_up_days INTEGER NOT NULL,
    key_digest TEXT NOT NULL,
    void_act INTEGER
) STRICT;
INSERT INTO office VALUES(41080300,4108030000000000001,'410803','中站区人力资源和社会保障局','bureau','zh',480,5,'e3967ca1bf89addfeb02cd9e940149f0ac864619a6e3201699e846abb55e36ec',NULL);
CREATE TABLE officer (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'inspector', 'unit-head', 'bureau-head')),
    body TEXT,
    certificate TEXT,
    void_act INTEGER
) STRICT;
INSERT INTO officer VALUES(41080300,4108030000000000001,'李伟','inspector',NULL,'豫H-0001',NULL);
INSERT INTO officer VALUES(41080300,4108030000000000002,'周芳','inspector',NULL,'豫H-0002',NULL);
CREATE TABLE employer (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('enterprise', 'individual', 'project-team', 'unlicensed')),
    credit_code TEXT,
    registration_number TEXT,
    organisation_code TEXT,
    region TEXT NOT NULL,
    address TEXT,
    industry TEXT,
    void_act INTEGER
) STRICT;
INSERT INTO employer VALUES(41080300,4108030000000000001,'焦作恒达建筑劳务有限公司','enterprise',NULL,NULL,NULL,'410803',NULL,'47',NULL);
INSERT INTO employer VALUES(41080300,4108030000000000002,'焦作市恒达劳务公司','enterprise',NULL,NULL,NULL,'410803',NULL,NULL,NULL);
CREATE TABLE campaign (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    from_day TEXT NOT NULL CHECK (length(from_day) = 10),
    to_day TEXT NOT NULL CHECK (length(to_day) = 10),
    regions TEXT NOT NULL,
    industries TEXT,
    bodies TEXT,
    ordered_by TEXT,
    hotlines TEXT,
    closed_on TEXT CHECK (length(closed_on) = 10),
    void_act INTEGER
) STRICT;
INSERT INTO campaign VALUES(41080300,4108030000000000001,'春节前检查','2012-11-26','2013-01-31','410803',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE campaign_target (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    employer INTEGER NOT NULL REFERENCES employer (id),
    void_act INTEGER
) STRICT;
CREATE TABLE words_seal (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    void_act INTEGER
) STRICT;
INSERT INTO words_seal VALUES(41080300,4108030000000000001,'3e7c392dd9a226a157272714957c76fa3d6ceb5391b2a7b607d6e8330127507b',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000002,'2bc5dc610bb73a75444240190b5532c39842624bbc027aa45cc38d52cfc0facb',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000003,'92bfbb6e1505a7da2a21222cc01339e7226ccbecb589e804e1035c56b463eea3',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000004,'34c9deca403cf34b50a6d216fb31a89bd621114e29f5cf3f9f4efb5cf0259b68',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000005,'57e3582a1a7307b3bb9c0e7d5975047ace7debfc483f118159d35b70a432e7f9',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000006,'fca35d31d59579ba85c535a93bfeb028948f6b8ac90fb6c7df7bd1a9d7bd8988',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000007,'eb7c444663cce327fcc511fb959eef0fcb6e77a517ec24b7041bbe43497b8046',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000008,'bd4b020024e5be40aae36b96317921892c74ef7fd1af8484f694b6a67341df31',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000009,'36686dc0262642db3915f04e70a72af29c570f52c96978c1d878d1e25d3c2880',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000010,'b625047377f276cc5a3cb27336324ab43355d9318ec7b064aab09c5f8c07c12f',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000011,'fd57aeca3b316ea1559732967968bd45743cb91424c4387e2b192b9330b52588',NULL);
CREATE TABLE person_seal (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    void_act INTEGER
) STRICT;
INSERT INTO person_seal VALUES(41080300,4108030000000000001,'300267312e2d023e5930bf7e66f8fa5e07b1030161998f861a079f2a45d34bc4',NULL);
INSERT INTO person_seal VALUES(41080300,4108030000000000002,'3907b8052e4c7bf2bee90dc20f514e60ca6faf6b6a6a7ae38e4da96e024a2557',NULL);
INSERT INTO person_seal VALUES(41080300,4108030000000000003,'6b50a66a5b7d559ad537f98ce660e300d691f611a6a3c5b300f4684d7dfafb4f',NULL);
CREATE TABLE case_file (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('complaint', 'report', 'referral', 'own')),
    channel TEXT NOT NULL,
    custodian TEXT NOT NULL CHECK (custodian IN ('union', 'bureau')),
    campaign INTEGER REFERENCES campaign (id),
    region TEXT NOT NULL,
    industry TEXT,
    received_on TEXT NOT NULL CHECK (length(received_on) = 10),
    month TEXT NOT NULL CHECK (length(month) = 7),
    period_from TEXT CHECK (length(period_from) = 7),
    period_to TEXT CHECK (length(period_to) = 7),
    ended_on TEXT CHECK (length(ended_on) = 10),
    continuing TEXT CHECK (continuing = 'yes'),
    from_body TEXT,
    from_ref TEXT,
    reply_by TEXT CHECK (length(reply_by) = 10),
    representatives INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
, employer INTEGER REFERENCES employer (id), employer_kind TEXT) STRICT;
INSERT INTO case_file VALUES(41080300,4108030020130000001,'complaint','12333','bureau',4108030000000000001,'410803','47','2013-01-08','2013-01','2012-10','2012-12',NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,4108030000000000002,NULL,4108030000000000001,'enterprise');
INSERT INTO case_file VALUES(41080300,4108030020130000002,'complaint','window','bureau',4108030000000000001,'410803',NULL,'2013-01-10','2013-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,4108030000000000011,NULL,NULL,NULL);
CREATE TABLE party (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    role TEXT NOT NULL CHECK (role IN ('complainant', 'representative', 'worker')),
    person INTEGER NOT NULL REFERENCES person_seal (id),
    claimed_fen INTEGER,
    void_act INTEGER
) STRICT;
INSERT INTO party VALUES(41080300,4108030020130000001,4108030020130000001,'complainant',4108030000000000001,NULL,NULL);
INSERT INTO party VALUES(41080300,4108030020130000002,4108030020130000001,'worker',4108030000000000002,2000000,NULL);
INSERT INTO party VALUES(41080300,4108030020130000003,4108030020130000001,'worker',4108030000000000003,10640000,NULL);
CREATE TABLE inspection (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    employer INTEGER NOT NULL REFERENCES employer (id),
    employer_kind TEXT NOT NULL,
    campaign INTEGER REFERENCES campaign (id),
    case_id INTEGER REFERENCES case_file (id),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    month TEXT NOT NULL CHECK (length(month) = 7),
    kind TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('clear', 'owing', 'breach', 'refused', 'absent', 'recheck')),
    bodies TEXT,
    employed INTEGER,
    migrants INTEGER,
    workers INTEGER,
    found_fen INTEGER,
    contracts INTEGER,
    region TEXT NOT NULL,
    industry TEXT,
    revisit_on TEXT CHECK (length(revisit_on) = 10),
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
INSERT INTO inspection VALUES(41080300,4108030020130000001,4108030000000000001,'enterprise',4108030000000000001,4108030020130000001,'2013-01-10','2013-01','complaint','owing','区总工会',NULL,NULL,18,11800000,NULL,'410803','47','2013-01-20',4108030000000000001,NULL,NULL);
CREATE TABLE inspection_officer (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    inspection INTEGER NOT NULL REFERENCES inspection (id),
    officer INTEGER NOT NULL REFERENCES officer (id),
    void_act INTEGER
) STRICT;
INSERT INTO inspection_officer VALUES(41080300,4108030020130000001,4108030020130000001,4108030000000000001,NULL);
INSERT INTO inspection_officer VALUES(41080300,4108030020130000002,4108030020130000001,4108030000000000002,NULL);
CREATE TABLE checklist (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    inspection INTEGER NOT NULL REFERENCES inspection (id),
    topic TEXT NOT NULL,
    finding TEXT NOT NULL CHECK (finding IN ('ok', 'breach', 'unchecked')),
    workers INTEGER,
    found_fen INTEGER,
    void_act INTEGER
) STRICT;
INSERT INTO checklist VALUES(41080300,4108030020130000001,4108030020130000001,'arrears','breach',18,11800000,NULL);
CREATE TABLE step (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    officer INTEGER NOT NULL REFERENCES officer (id),
    inspection INTEGER REFERENCES inspection (id),
    stage TEXT CHECK (stage IN ('claimed', 'found', 'ordered', 'agreed')),
    amount_fen INTEGER,
    workers INTEGER,
    outcome TEXT,
    served_on TEXT CHECK (length(served_on) = 10),
    awaits TEXT,
    due_on TEXT CHECK (length(due_on) = 10),
    due_rule TEXT,
    due_length INTEGER,
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
INSERT INTO step VALUES(41080300,4108030020130000001,4108030020130000001,'received','2013-01-08',4108030000000000001,NULL,'claimed',12640000,19,NULL,NULL,'acceptance','2013-01-15','accept_complaint',5,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000002,4108030020130000001,'found','2013-01-10',4108030000000000001,4108030020130000001,'found',11800000,18,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000003,4108030020130000001,'ordered','2013-01-10',4108030000000000001,4108030020130000001,'ordered',11800000,18,NULL,'2013-01-10','payment','2013-01-17','order',7,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000004,4108030020130000001,'agree','2013-01-10',4108030000000000001,NULL,'agreed',9800000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000005,4108030020130000002,'received','2013-01-10',4108030000000000001,NULL,'claimed',900000,NULL,NULL,NULL,'acceptance','2013-01-17','accept_complaint',5,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000006,4108030020130000002,'withdraw','2013-01-10',4108030000000000001,NULL,NULL,NULL,NULL,'withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,20);
CREATE TABLE payment (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_file (id),
    inspection INTEGER REFERENCES inspection (id),
    employer INTEGER NOT NULL REFERENCES employer (id),
    employer_kind TEXT NOT NULL,
    campaign INTEGER REFERENCES campaign (id),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    month TEXT NOT NULL CHECK (length(month) = 7),
    amount_fen INTEGER NOT NULL,
    payer TEXT NOT NULL,
    means TEXT NOT NULL,
    workers INTEGER,
    proof INTEGER REFERENCES words_seal (id),
    returns INTEGER REFERENCES payment (id),
    region TEXT NOT NULL,
    industry TEXT,
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
INSERT INTO payment VALUES(41080300,4108030020130000001,4108030020130000001,NULL,4108030000000000001,'enterprise',4108030000000000001,'2013-01-10','2013-01',2000000,'employer','bank',1,4108030000000000003,NULL,'410803','47',4108030000000000001,NULL,NULL);
INSERT INTO payment VALUES(41080300,4108030020130000002,4108030020130000001,NULL,4108030000000000001,'enterprise',4108030000000000001,'2013-01-10','2013-01',-2000000,'employer','bank',NULL,NULL,4108030020130000001,'410803','47',4108030000000000001,4108030000000000004,NULL);
CREATE TABLE case_state (
    writer INTEGER NOT NULL CHECK (writer = case_id / 100000000000),
    case_id INTEGER PRIMARY KEY,
    state TEXT NOT NULL,
    outcome TEXT,
    closed_on TEXT,
    claimed_fen INTEGER,
    found_fen INTEGER,
    ordered_fen INTEGER,
    agreed_fen INTEGER,
    paid_fen INTEGER NOT NULL,
    base TEXT,
    outstanding_fen INTEGER,
    workers_claimed INTEGER,
    workers_found INTEGER,
    workers_paid INTEGER NOT NULL
) STRICT;
INSERT INTO case_state VALUES(41080300,4108030020130000001,'received',NULL,NULL,12640000,11800000,11800000,9800000,0,'agreed',9800000,19,18,0);
INSERT INTO case_state VALUES(41080300,4108030020130000002,'received',NULL,NULL,900000,NULL,NULL,NULL,0,'claimed',900000,NULL,NULL,0);
CREATE TABLE gram (
    writer INTEGER NOT NULL,
    gram TEXT NOT NULL,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (writer, gram, kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO gram VALUES(41080300,'dj','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'dl','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'fh','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'gs','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'hd','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'jz','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'lw','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'sh','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'wg','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'wy','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'xg','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'yx','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zf','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zh','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zl','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zs','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'作市','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'作恒','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'公司','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'公司','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'务公','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'务有','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'劳务','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'劳务','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'市恒','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'建筑','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'恒达','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'恒达','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'有限','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'焦作','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'焦作','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'筑劳','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'达劳','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'达建','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'限公','employer',4108030000000000001);
CREATE TABLE counter (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (writer, kind, year)
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES(41080300,'call',2013,1);
INSERT INTO counter VALUES(41080300,'campaign',0,1);
INSERT INTO counter VALUES(41080300,'case_file',2013,2);
INSERT INTO counter VALUES(41080300,'checklist',2013,1);
INSERT INTO counter VALUES(41080300,'disclosure',2013,1);
INSERT INTO counter VALUES(41080300,'document',2013,1);
INSERT INTO counter VALUES(41080300,'employer',0,2);
INSERT INTO counter VALUES(41080300,'inspection',2013,1);
INSERT INTO counter VALUES(41080300,'inspection_officer',2013,2);
INSERT INTO counter VALUES(41080300,'instalment',2013,3);
INSERT INTO counter VALUES(41080300,'office',0,1);
INSERT INTO counter VALUES(41080300,'officer',0,2);
INSERT INTO counter VALUES(41080300,'party',2013,3);
INSERT INTO counter VALUES(41080300,'payment',2013,2);
INSERT INTO counter VALUES(41080300,'person_seal',0,3);
INSERT INTO counter VALUES(41080300,'remark',2013,1);
INSERT INTO counter VALUES(41080300,'same_as',0,1);
INSERT INTO counter VALUES(41080300,'step',2013,6);
INSERT INTO counter VALUES(41080300,'words_seal',0,11);
CREATE TABLE act (
    writer INTEGER NOT NULL,
    act INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    deed TEXT NOT NULL,
    officer INTEGER NOT NULL,
    undone_by INTEGER,
    PRIMARY KEY (writer, act)
) STRICT, WITHOUT ROWID;
INSERT INTO act VALUES(41080300,1,1,'open_office',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,2,2,'add_officer',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,3,3,'open_campaign',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,4,4,'add_employer',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,5,5,'add_employer',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,6,6,'merge_employers',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,7,7,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,8,8,'record_inspection',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,9,9,'record_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,10,10,'return_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,11,11,'promise_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,12,12,'agree_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,13,13,'take_call',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,14,14,'add_remark',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,15,15,'attach_document',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,16,16,'reveal_value',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,17,17,'amend_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,18,18,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,19,19,'withdraw_case',4108030000000000001,20);
INSERT INTO act VALUES(41080300,20,20,'undo',4108030000000000001,NULL);
CREATE TABLE words (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value TEXT NOT NULL
) STRICT;
INSERT INTO words VALUES(41080300,4108030000000000001,X'5bf9e44a95a09415b3ce55e8b5d565b7','同一营业执照');
INSERT INTO words VALUES(41080300,4108030000000000002,X'cb3ec46c239651a0dc2e6488299785e1','一直拖着');
INSERT INTO words VALUES(41080300,4108030000000000003,X'bdceed2a39e6fff2cb346f99c3e7fa99','签字表在卷');
INSERT INTO words VALUES(41080300,4108030000000000004,X'5f4ff0aba0ff51e0f083e893e7f1cd06','账号有误');
INSERT INTO words VALUES(41080300,4108030000000000005,X'dec89ef2f730c8ab61949f9f277dd6f8','最低工资');
INSERT INTO words VALUES(41080300,4108030000000000006,X'21175d278b67070aa904eec32291f0e9','区人社局');
INSERT INTO words VALUES(41080300,4108030000000000007,X'5ad9534ad0cdde46b509f96f5ed27a35','已告知');
INSERT INTO words VALUES(41080300,4108030000000000008,X'f3fca0078d02a8a81e8ea4126df2e034','w.csv');
INSERT INTO words VALUES(41080300,4108030000000000009,X'8641cf9a8d14d284871dfc81daa5d22f','通知');
INSERT INTO words VALUES(41080300,4108030000000000010,X'f18b0bcf53ab1be187b3a265b31af194','漏一人');
INSERT INTO words VALUES(41080300,4108030000000000011,X'0fef9fa7614faead510a5474aba3646e','东站工地');
CREATE TABLE person (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    name TEXT NOT NULL,
    id_number TEXT,
    phone TEXT,
    account TEXT,
    id_key BLOB,
    phone_key BLOB
) STRICT;
INSERT INTO person VALUES(41080300,4108030000000000001,X'3f86ed77e67d05bdd911aee985af8981','甲一',NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(41080300,4108030000000000002,X'a324f8f0bed464c1721ec8009cdf491e','甲一（虚构）',NULL,'13900000001',NULL,NULL,X'fd8be0c56ab7eccf223914c751b2bd9018e9a057dc0ebe1c680ad95d485b2e45');
INSERT INTO person VALUES(41080300,4108030000000000003,X'50edfbb4ab3f031836172f37496834f4','甲二（虚构）',NULL,'13900000002',NULL,NULL,X'4e898d7a39fbc839622a43518d88286cc70a8f82748e659b36fbe7c7454a2a33');
CREATE TABLE vault_key (
    writer INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value BLOB NOT NULL
) STRICT;
INSERT INTO vault_key VALUES(41080300,X'1087e2f0b9471a3e863a3200fa16df49',X'f1eac07e7b8e96ef6e6744e098f56295e45484f2e25d8cc9e2efe3de11fde304');
CREATE TABLE IF NOT EXISTS "journal" (
    writer INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (writer, seq)
) STRICT;
INSERT INTO journal VALUES(41080300,1,'{"v":1,"writer":41080300,"seq":1,"act":1,"deed":"open_office","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["office",["id","region","name","custodian","language","utc_offset_minutes","follow_up_days","key_digest"],[4108030000000000001,"410803","中站区人力资源和社会保障局","bureau","zh",480,5,"e3967ca1bf89addfeb02cd9e940149f0ac864619a6e3201699e846abb55e36ec"]],["officer",["id","name","role","body","certificate"],[4108030000000000001,"李伟","inspector",null,"豫H-0001"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'b6bf3c5156b3cfd41383d72062ba419544f0eaf924513ae3928a34944d8d6916');
INSERT INTO journal VALUES(41080300,2,'{"v":1,"writer":41080300,"seq":2,"act":2,"deed":"add_officer","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["officer",["id","name","role","body","certificate"],[4108030000000000002,"周芳","inspector",null,"豫H-0002"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'9bf5abdfe3810bf4c6085ecbfb925694d9814a654bcbd132a8bee6ff2efe8f48');
INSERT INTO journal VALUES(41080300,3,'{"v":1,"writer":41080300,"seq":3,"act":3,"deed":"open_campaign","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["campaign",["id","name","from_day","to_day","regions","industries","bodies","ordered_by","hotlines","closed_on"],[4108030000000000001,"春节前检查","2012-11-26","2013-01-31","410803",null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'8e432e1099c76a4f25e019bfdff130e8d6c0f8f882bd13b8b3704027b1916e7d');
INSERT INTO journal VALUES(41080300,4,'{"v":1,"writer":41080300,"seq":4,"act":4,"deed":"add_employer","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["employer",["id","name","kind","credit_code","registration_number","organisation_code","region","address","industry"],[4108030000000000001,"焦作恒达建筑劳务有限公司","enterprise",null,null,null,"410803",null,"47"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'071b4a47cd21e1cd158cbed5fba26467036d916aef9974490d1218d2d5a8a757');
INSERT INTO journal VALUES(41080300,5,'{"v":1,"writer":41080300,"seq":5,"act":5,"deed":"add_employer","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["employer",["id","name","kind","credit_code","registration_number","organisation_code","region","address","industry"],[4108030000000000002,"焦作市恒达劳务公司","enterprise",null,null,null,"410803",null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'94438d200f768a8f9c572faaf835eaabe92098fd465f7b2337b0686a30e1ec35');
INSERT INTO journal VALUES(41080300,6,'{"v":1,"writer":41080300,"seq":6,"act":6,"deed":"merge_employers","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"reason":4108030000000000001},"put":[["words_seal",["id","digest"],[4108030000000000001,"3e7c392dd9a226a157272714957c76fa3d6ceb5391b2a7b607d6e8330127507b"]],["same_as",["id","employer","other"],[4108030000000000001,4108030000000000001,4108030000000000002]]],"set":[],"void":[],"undo":[],"redo":[]}',X'8d56bda6fbf48d59382af107fdf93f1acc079fe571d5bbd001aa22f6f4585816');
INSERT INTO journal VALUES(41080300,7,'{"v":1,"writer":41080300,"seq":7,"act":7,"deed":"file_complaint","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["words_seal",["id","digest"],[4108030000000000002,"2bc5dc610bb73a75444240190b5532c39842624bbc027aa45cc38d52cfc0facb"]],["case_file",["id","kind","channel","custodian","employer","employer_kind","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000001,"complaint","12333","bureau",4108030000000000001,"enterprise",4108030000000000001,"410803","47","2013-01-08","2013-01","2012-10","2012-12",null,null,null,null,null,0,4108030000000000001,4108030000000000002]],["person_seal",["id","digest"],[4108030000000000001,"300267312e2d023e5930bf7e66f8fa5e07b1030161998f861a079f2a45d34bc4"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000001,4108030020130000001,"complainant",4108030000000000001,null]],["person_seal",["id","digest"],[4108030000000000002,"3907b8052e4c7bf2bee90dc20f514e60ca6faf6b6a6a7ae38e4da96e024a2557"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000002,4108030020130000001,"worker",4108030000000000002,2000000]],["person_seal",["id","digest"],[4108030000000000003,"6b50a66a5b7d559ad537f98ce660e300d691f611a6a3c5b300f4684d7dfafb4f"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000003,4108030020130000001,"worker",4108030000000000003,10640000]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000001,4108030020130000001,"received","2013-01-08",4108030000000000001,null,"claimed",12640000,18,null,null,"acceptance","2013-01-15","accept_complaint",5,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'ee2532b70c5f9af5f62b3d42df62ff00a9245344c2cfa78e8c253dca5d9358ae');
INSERT INTO journal VALUES(41080300,8,'{"v":1,"writer":41080300,"seq":8,"act":8,"deed":"record_inspection","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["inspection",["id","employer","employer_kind","campaign","case_id","on_day","month","kind","result","bodies","employed","migrants","workers","found_fen","contracts","region","industry","revisit_on","officer","note"],[4108030020130000001,4108030000000000001,"enterprise",4108030000000000001,4108030020130000001,"2013-01-10","2013-01","complaint","owing","区总工会",null,null,18,11800000,null,"410803","47","2013-01-20",4108030000000000001,null]],["inspection_officer",["id","inspection","officer"],[4108030020130000001,4108030020130000001,4108030000000000001],[4108030020130000002,4108030020130000001,4108030000000000002]],["checklist",["id","inspection","topic","finding","workers","found_fen"],[4108030020130000001,4108030020130000001,"arrears","breach",18,11800000]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000002,4108030020130000001,"found","2013-01-10",4108030000000000001,4108030020130000001,"found",11800000,18,null,null,null,null,null,null,null],[4108030020130000003,4108030020130000001,"ordered","2013-01-10",4108030000000000001,4108030020130000001,"ordered",11800000,18,null,"2013-01-10","payment","2013-01-17","order",7,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'b5b649c12f892ee7403bb8259635f2643cd4ebb410c56db6a2f0ad89f1233a3f');
INSERT INTO journal VALUES(41080300,9,'{"v":1,"writer":41080300,"seq":9,"act":9,"deed":"record_payment","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000003,"92bfbb6e1505a7da2a21222cc01339e7226ccbecb589e804e1035c56b463eea3"]],["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000001,4108030020130000001,null,4108030000000000001,"enterprise",4108030000000000001,"2013-01-10","2013-01",2000000,"employer","bank",1,4108030000000000003,null,"410803","47",4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'1a709c325304037ce34b03c9fb3899571ef75bd929fe0b678c632c4c21e69135');
INSERT INTO journal VALUES(41080300,10,'{"v":1,"writer":41080300,"seq":10,"act":10,"deed":"return_payment","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000004,"34c9deca403cf34b50a6d216fb31a89bd621114e29f5cf3f9f4efb5cf0259b68"]],["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000002,4108030020130000001,null,4108030000000000001,"enterprise",4108030000000000001,"2013-01-10","2013-01",-2000000,"employer","bank",null,null,4108030020130000001,"410803","47",4108030000000000001,4108030000000000004]]],"set":[],"void":[],"undo":[],"redo":[]}',X'bcb900eefa74f106d6b5b6107cdb52f5e16fb4de8188ef75d9971ec4ca75cd5c');
INSERT INTO journal VALUES(41080300,11,'{"v":1,"writer":41080300,"seq":11,"act":11,"deed":"promise_payment","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["instalment",["id","case_id","step","made_on","due_on","amount_fen","officer","note"],[4108030020130000001,4108030020130000001,null,"2013-01-10","2013-01-20",50000,4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'e1373dcabe73e7977a7f91f13f5eee1246ee680aaf7d5b99dd6ba2c5372d52e8');
INSERT INTO journal VALUES(41080300,12,'{"v":1,"writer":41080300,"seq":12,"act":12,"deed":"agree_case","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000004,4108030020130000001,"agree","2013-01-10",4108030000000000001,null,"agreed",9800000,null,null,null,null,null,null,null,null]],["instalment",["id","case_id","step","made_on","due_on","amount_fen","officer","note"],[4108030020130000002,4108030020130000001,4108030020130000004,"2013-01-10","2013-01-15",4000000,4108030000000000001,null],[4108030020130000003,4108030020130000001,4108030020130000004,"2013-01-10","2013-01-31",5800000,4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'31c71c2bf63dba5971f6edaef2baa8de5241fc1d5e511f6268c5abeee1a040c6');
INSERT INTO journal VALUES(41080300,13,'{"v":1,"writer":41080300,"seq":13,"act":13,"deed":"take_call","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["words_seal",["id","digest"],[4108030000000000005,"57e3582a1a7307b3bb9c0e7d5975047ace7debfc483f118159d35b70a432e7f9"],[4108030000000000006,"fca35d31d59579ba85c535a93bfeb028948f6b8ac90fb6c7df7bd1a9d7bd8988"]],["call",["id","line","on_day","month","campaign","region","matter","told","case_id","officer"],[4108030020130000001,"12351","2013-01-10","2013-01",4108030000000000001,"410803",4108030000000000005,4108030000000000006,null,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'b2148bf7297d3d2a4b541eca3a0b45c36f0723586a43985ec822009b1873316d');
INSERT INTO journal VALUES(41080300,14,'{"v":1,"writer":41080300,"seq":14,"act":14,"deed":"add_remark","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000007,"eb7c444663cce327fcc511fb959eef0fcb6e77a517ec24b7041bbe43497b8046"]],["remark",["id","case_id","inspection","payment","employer","call","on_day","officer","note"],[4108030020130000001,4108030020130000001,null,null,null,null,"2013-01-10",4108030000000000001,4108030000000000007]]],"set":[],"void":[],"undo":[],"redo":[]}',X'5f98225df34688ce334802c9eb06d8e159096cf96c6773ba378bdd47d7f644e2');
INSERT INTO journal VALUES(41080300,15,'{"v":1,"writer":41080300,"seq":15,"act":15,"deed":"attach_document","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000008,"bd4b020024e5be40aae36b96317921892c74ef7fd1af8484f694b6a67341df31"]],["document",["id","case_id","inspection","payment","employer","call","on_day","sha256","size","file_name","officer"],[4108030020130000001,4108030020130000001,null,null,null,null,"2013-01-10","f4b45bddf6b4a9dd09be741899f84f7dcc24c881786d0069b28a5de863ea3a87",96,4108030000000000008,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'ae474fb2002c363bccf31949da2364c221fb538f2a19d8f0ef3fbe0c98a3219d');
INSERT INTO journal VALUES(41080300,16,'{"v":1,"writer":41080300,"seq":16,"act":16,"deed":"reveal_value","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000009,"36686dc0262642db3915f04e70a72af29c570f52c96978c1d878d1e25d3c2880"]],["disclosure",["id","case_id","person","what","on_day","officer","note"],[4108030020130000001,4108030020130000001,4108030000000000002,"phone","2013-01-10",4108030000000000001,4108030000000000009]]],"set":[],"void":[],"undo":[],"redo":[]}',X'eed52b45e2c78c25eb55882c8f8fd4cad96cb45977ccf1cc3342a6ab27f798d0');
INSERT INTO journal VALUES(41080300,17,'{"v":1,"writer":41080300,"seq":17,"act":17,"deed":"amend_case","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"reason":4108030000000000010},"put":[["words_seal",["id","digest"],[4108030000000000010,"b625047377f276cc5a3cb27336324ab43355d9318ec7b064aab09c5f8c07c12f"]]],"set":[["step",4108030020130000001,"workers",18,19]],"void":[],"undo":[],"redo":[]}',X'08d3b0c7550a1599232a6f28444ec68e1ff139434625ac9687c3fa25485a9063');
INSERT INTO journal VALUES(41080300,18,'{"v":1,"writer":41080300,"seq":18,"act":18,"deed":"file_complaint","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["words_seal",["id","digest"],[4108030000000000011,"fd57aeca3b316ea1559732967968bd45743cb91424c4387e2b192b9330b52588"]],["case_file",["id","kind","channel","custodian","employer","employer_kind","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000002,"complaint","window","bureau",null,null,4108030000000000001,"410803",null,"2013-01-10","2013-01",null,null,null,null,null,null,null,0,4108030000000000001,4108030000000000011]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000005,4108030020130000002,"received","2013-01-10",4108030000000000001,null,"claimed",900000,null,null,null,"acceptance","2013-01-17","accept_complaint",5,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'cc0e2ff8cee298eea1059e61d825fb6edcea87e0abfcdbacd501614b64ae57e1');
INSERT INTO journal VALUES(41080300,19,'{"v":1,"writer":41080300,"seq":19,"act":19,"deed":"withdraw_case","at":"2026-11-23T21:12:08Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000006,4108030020130000002,"withdraw","2013-01-10",4108030000000000001,null,null,null,null,"withdrawn",null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'a0cb6778ba2173e2d56accb3f4ca86929fafb3e4ecab7d776e2836ab06179e43');
INSERT INTO journal VALUES(41080300,20,'{"v":1,"writer":41080300,"seq":20,"act":20,"deed":"undo","at":"2026-11-23T21:12:09Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[],"set":[],"void":[],"undo":[19],"redo":[]}',X'b133c63de8f059fc5e9dca8978e56383c10510562d8dd77913460394a2ff1b52');
CREATE TABLE touch (
    writer INTEGER NOT NULL,
    act INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('wrote', 'part', 'named', 'under')),
    PRIMARY KEY (writer, act, kind, id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO touch VALUES(41080300,1,'office',4108030000000000001,1,'part');
INSERT INTO touch VALUES(41080300,1,'officer',4108030000000000001,1,'wrote');
INSERT INTO touch VALUES(41080300,2,'officer',4108030000000000001,2,'under');
INSERT INTO touch VALUES(41080300,2,'officer',4108030000000000002,2,'wrote');
INSERT INTO touch VALUES(41080300,3,'campaign',4108030000000000001,3,'wrote');
INSERT INTO touch VALUES(41080300,3,'officer',4108030000000000001,3,'under');
INSERT INTO touch VALUES(41080300,4,'employer',4108030000000000001,4,'wrote');
INSERT INTO touch VALUES(41080300,4,'officer',4108030000000000001,4,'under');
INSERT INTO touch VALUES(41080300,5,'employer',4108030000000000002,5,'wrote');
INSERT INTO touch VALUES(41080300,5,'officer',4108030000000000001,5,'under');
INSERT INTO touch VALUES(41080300,6,'employer',4108030000000000001,6,'named');
INSERT INTO touch VALUES(41080300,6,'employer',4108030000000000002,6,'named');
INSERT INTO touch VALUES(41080300,6,'officer',4108030000000000001,6,'under');
INSERT INTO touch VALUES(41080300,6,'same_as',4108030000000000001,6,'part');
INSERT INTO touch VALUES(41080300,6,'words_seal',4108030000000000001,6,'part');
INSERT INTO touch VALUES(41080300,7,'campaign',4108030000000000001,7,'under');
INSERT INTO touch VALUES(41080300,7,'case_file',4108030020130000001,7,'wrote');
INSERT INTO touch VALUES(41080300,7,'employer',4108030000000000001,7,'named');
INSERT INTO touch VALUES(41080300,7,'officer',4108030000000000001,7,'under');
INSERT INTO touch VALUES(41080300,7,'party',4108030020130000001,7,'part');
INSERT INTO touch VALUES(41080300,7,'party',4108030020130000002,7,'part');
INSERT INTO touch VALUES(41080300,7,'party',4108030020130000003,7,'part');
INSERT INTO touch VALUES(41080300,7,'person_seal',4108030000000000001,7,'part');
INSERT INTO touch VALUES(41080300,7,'person_seal',4108030000000000002,7,'part');
INSERT INTO touch VALUES(41080300,7,'person_seal',4108030000000000003,7,'part');
INSERT INTO touch VALUES(41080300,7,'step',4108030020130000001,7,'part');
INSERT INTO touch VALUES(41080300,7,'words_seal',4108030000000000002,7,'part');
INSERT INTO touch VALUES(41080300,8,'campaign',4108030000000000001,8,'under');
INSERT INTO touch VALUES(41080300,8,'case_file',4108030020130000001,8,'wrote');
INSERT INTO touch VALUES(41080300,8,'checklist',4108030020130000001,8,'part');
INSERT INTO touch VALUES(41080300,8,'employer',4108030000000000001,8,'named');
INSERT INTO touch VALUES(41080300,8,'inspection',4108030020130000001,8,'wrote');
INSERT INTO touch VALUES(41080300,8,'inspection_officer',4108030020130000001,8,'part');
INSERT INTO touch VALUES(41080300,8,'inspection_officer',4108030020130000002,8,'part');
INSERT INTO touch VALUES(41080300,8,'officer',4108030000000000001,8,'under');
INSERT INTO touch VALUES(41080300,8,'officer',4108030000000000002,8,'under');
INSERT INTO touch VALUES(41080300,8,'step',4108030020130000002,8,'part');
INSERT INTO touch VALUES(41080300,8,'step',4108030020130000003,8,'part');
INSERT INTO touch VALUES(41080300,9,'campaign',4108030000000000001,9,'under');
INSERT INTO touch VALUES(41080300,9,'case_file',4108030020130000001,9,'wrote');
INSERT INTO touch VALUES(41080300,9,'employer',4108030000000000001,9,'named');
INSERT INTO touch VALUES(41080300,9,'officer',4108030000000000001,9,'under');
INSERT INTO touch VALUES(41080300,9,'payment',4108030020130000001,9,'wrote');
INSERT INTO touch VALUES(41080300,9,'words_seal',4108030000000000003,9,'part');
INSERT INTO touch VALUES(41080300,10,'campaign',4108030000000000001,10,'under');
INSERT INTO touch VALUES(41080300,10,'case_file',4108030020130000001,10,'wrote');
INSERT INTO touch VALUES(41080300,10,'employer',4108030000000000001,10,'named');
INSERT INTO touch VALUES(41080300,10,'officer',4108030000000000001,10,'under');
INSERT INTO touch VALUES(41080300,10,'payment',4108030020130000001,10,'named');
INSERT INTO touch VALUES(41080300,10,'payment',4108030020130000002,10,'wrote');
INSERT INTO touch VALUES(41080300,10,'words_seal',4108030000000000004,10,'part');
INSERT INTO touch VALUES(41080300,11,'case_file',4108030020130000001,11,'wrote');
INSERT INTO touch VALUES(41080300,11,'instalment',4108030020130000001,11,'part');
INSERT INTO touch VALUES(41080300,11,'officer',4108030000000000001,11,'under');
INSERT INTO touch VALUES(41080300,12,'case_file',4108030020130000001,12,'wrote');
INSERT INTO touch VALUES(41080300,12,'instalment',4108030020130000002,12,'part');
INSERT INTO touch VALUES(41080300,12,'instalment',4108030020130000003,12,'part');
INSERT INTO touch VALUES(41080300,12,'officer',4108030000000000001,12,'under');
INSERT INTO touch VALUES(41080300,12,'step',4108030020130000004,12,'part');
INSERT INTO touch VALUES(41080300,13,'call',4108030020130000001,13,'wrote');
INSERT INTO touch VALUES(41080300,13,'campaign',4108030000000000001,13,'under');
INSERT INTO touch VALUES(41080300,13,'officer',4108030000000000001,13,'under');
INSERT INTO touch VALUES(41080300,13,'words_seal',4108030000000000005,13,'part');
INSERT INTO touch VALUES(41080300,13,'words_seal',4108030000000000006,13,'part');
INSERT INTO touch VALUES(41080300,14,'case_file',4108030020130000001,14,'wrote');
INSERT INTO touch VALUES(41080300,14,'officer',4108030000000000001,14,'under');
INSERT INTO touch VALUES(41080300,14,'remark',4108030020130000001,14,'part');
INSERT INTO touch VALUES(41080300,14,'words_seal',4108030000000000007,14,'part');
INSERT INTO touch VALUES(41080300,15,'case_file',4108030020130000001,15,'wrote');
INSERT INTO touch VALUES(41080300,15,'document',4108030020130000001,15,'part');
INSERT INTO touch VALUES(41080300,15,'officer',4108030000000000001,15,'under');
INSERT INTO touch VALUES(41080300,15,'words_seal',4108030000000000008,15,'part');
INSERT INTO touch VALUES(41080300,16,'case_file',4108030020130000001,16,'wrote');
INSERT INTO touch VALUES(41080300,16,'disclosure',4108030020130000001,16,'part');
INSERT INTO touch VALUES(41080300,16,'officer',4108030000000000001,16,'under');
INSERT INTO touch VALUES(41080300,16,'person_seal',4108030000000000002,16,'named');
INSERT INTO touch VALUES(41080300,16,'words_seal',4108030000000000009,16,'part');
INSERT INTO touch VALUES(41080300,17,'case_file',4108030020130000001,17,'wrote');
INSERT INTO touch VALUES(41080300,17,'officer',4108030000000000001,17,'under');
INSERT INTO touch VALUES(41080300,17,'step',4108030020130000001,17,'part');
INSERT INTO touch VALUES(41080300,17,'words_seal',4108030000000000010,17,'part');
INSERT INTO touch VALUES(41080300,18,'campaign',4108030000000000001,18,'under');
INSERT INTO touch VALUES(41080300,18,'case_file',4108030020130000002,18,'wrote');
INSERT INTO touch VALUES(41080300,18,'officer',4108030000000000001,18,'under');
INSERT INTO touch VALUES(41080300,18,'step',4108030020130000005,18,'part');
INSERT INTO touch VALUES(41080300,18,'words_seal',4108030000000000011,18,'part');
INSERT INTO touch VALUES(41080300,19,'case_file',4108030020130000002,19,'wrote');
INSERT INTO touch VALUES(41080300,19,'officer',4108030000000000001,19,'under');
INSERT INTO touch VALUES(41080300,19,'step',4108030020130000006,19,'part');
INSERT INTO touch VALUES(41080300,20,'case_file',4108030020130000002,20,'wrote');
INSERT INTO touch VALUES(41080300,20,'officer',4108030000000000001,20,'under');
INSERT INTO touch VALUES(41080300,20,'step',4108030020130000006,20,'part');
CREATE TABLE employer_name (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    employer INTEGER NOT NULL REFERENCES employer (id),
    name TEXT NOT NULL,
    until_day TEXT CHECK (length(until_day) = 10),
    void_act INTEGER
) STRICT;
CREATE TABLE same_as (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    employer INTEGER NOT NULL REFERENCES employer (id),
    other INTEGER NOT NULL REFERENCES employer (id),
    void_act INTEGER
) STRICT;
INSERT INTO same_as VALUES(41080300,4108030000000000001,4108030000000000001,4108030000000000002,NULL);
CREATE TABLE contact (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    channel TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    person INTEGER REFERENCES person_seal (id),
    claimed_fen INTEGER,
    workers INTEGER,
    campaign INTEGER REFERENCES campaign (id),
    region TEXT NOT NULL,
    industry TEXT,
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
CREATE TABLE same_employer (
    writer INTEGER NOT NULL,
    employer INTEGER NOT NULL,
    other INTEGER NOT NULL,
    PRIMARY KEY (writer, employer, other)
) STRICT, WITHOUT ROWID;
INSERT INTO same_employer VALUES(41080300,4108030000000000001,4108030000000000002);
INSERT INTO same_employer VALUES(41080300,4108030000000000002,4108030000000000001);
CREATE TABLE fact (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    measure TEXT NOT NULL,
    word TEXT NOT NULL,
    on_day TEXT NOT NULL,
    amount INTEGER NOT NULL,
    employer INTEGER,
    employer_kind TEXT,
    campaign INTEGER,
    region TEXT NOT NULL,
    industry TEXT,
    channel TEXT,
    PRIMARY KEY (writer, kind, record, measure, word, on_day)
) STRICT, WITHOUT ROWID;
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'agreed','complaint','2013-01-10',9800000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'claimed','complaint','2013-01-08',12640000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'found','complaint','2013-01-10',11800000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'open','complaint','2013-01-08',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'ordered','complaint','2013-01-10',11800000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'outstanding','complaint','2013-01-08',12640000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'outstanding','complaint','2013-01-10',-2840000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-01-08',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-01-16',2,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-01-18',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-02-01',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promised','complaint','2013-01-10',9800000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promises_broken','complaint','2013-01-16',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promises_broken','complaint','2013-02-01',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'received','complaint','2013-01-08',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_claimed','complaint','2013-01-08',19,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_owed','complaint','2013-01-08',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_owed','complaint','2013-01-10',18,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_paid','complaint','2013-01-08',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'claimed','complaint','2013-01-10',900000,NULL,NULL,4108030000000000001,'410803',NULL,'window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'open','complaint','2013-01-10',1,NULL,NULL,4108030000000000001,'410803',NULL,'window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'outstanding','complaint','2013-01-10',900000,NULL,NULL,4108030000000000001,'410803',NULL,'window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'overdue','complaint','2013-01-10',0,NULL,NULL,4108030000000000001,'410803',NULL,'window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'overdue','complaint','2013-01-18',1,NULL,NULL,4108030000000000001,'410803',NULL,'window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'received','complaint','2013-01-10',1,NULL,NULL,4108030000000000001,'410803',NULL,'window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_claimed','complaint','2013-01-10',0,NULL,NULL,4108030000000000001,'410803',NULL,'window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_owed','complaint','2013-01-10',0,NULL,NULL,4108030000000000001,'410803',NULL,'window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_paid','complaint','2013-01-10',0,NULL,NULL,4108030000000000001,'410803',NULL,'window');
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_breach','arrears','2013-01-10',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_found','arrears','2013-01-10',11800000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_workers','arrears','2013-01-10',18,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'visit','owing','2013-01-10',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000001,'paid','employer','2013-01-10',2000000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000001,'paid_with_proof','bank','2013-01-10',2000000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000002,'paid','employer','2013-01-10',-2000000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000002,'paid_with_proof','bank','2013-01-10',-2000000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
CREATE TABLE call (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    line TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    month TEXT NOT NULL CHECK (length(month) = 7),
    campaign INTEGER REFERENCES campaign (id),
    region TEXT NOT NULL,
    matter INTEGER NOT NULL REFERENCES words_seal (id),
    told INTEGER REFERENCES words_seal (id),
    case_id INTEGER REFERENCES case_file (id),
    officer INTEGER NOT NULL REFERENCES officer (id),
    void_act INTEGER
) STRICT;
INSERT INTO call VALUES(41080300,4108030020130000001,'12351','2013-01-10','2013-01',4108030000000000001,'410803',4108030000000000005,4108030000000000006,NULL,4108030000000000001,NULL);
CREATE TABLE instalment (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    step INTEGER REFERENCES step (id),
    made_on TEXT NOT NULL CHECK (length(made_on) = 10),
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    amount_fen INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
INSERT INTO instalment VALUES(41080300,4108030020130000001,4108030020130000001,NULL,'2013-01-10','2013-01-20',50000,4108030000000000001,NULL,NULL);
INSERT INTO instalment VALUES(41080300,4108030020130000002,4108030020130000001,4108030020130000004,'2013-01-10','2013-01-15',4000000,4108030000000000001,NULL,NULL);
INSERT INTO instalment VALUES(41080300,4108030020130000003,4108030020130000001,4108030020130000004,'2013-01-10','2013-01-31',5800000,4108030000000000001,NULL,NULL);
CREATE TABLE remark (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_file (id),
    inspection INTEGER REFERENCES inspection (id),
    payment INTEGER REFERENCES payment (id),
    employer INTEGER REFERENCES employer (id),
    call INTEGER REFERENCES call (id),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER NOT NULL REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
INSERT INTO remark VALUES(41080300,4108030020130000001,4108030020130000001,NULL,NULL,NULL,NULL,'2013-01-10',4108030000000000001,4108030000000000007,NULL);
CREATE TABLE document (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_file (id),
    inspection INTEGER REFERENCES inspection (id),
    payment INTEGER REFERENCES payment (id),
    employer INTEGER REFERENCES employer (id),
    call INTEGER REFERENCES call (id),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL,
    file_name INTEGER NOT NULL REFERENCES words_seal (id),
    officer INTEGER NOT NULL REFERENCES officer (id),
    void_act INTEGER
) STRICT;
INSERT INTO document VALUES(41080300,4108030020130000001,4108030020130000001,NULL,NULL,NULL,NULL,'2013-01-10','f4b45bddf6b4a9dd09be741899f84f7dcc24c881786d0069b28a5de863ea3a87',96,4108030000000000008,4108030000000000001,NULL);
CREATE TABLE disclosure (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    person INTEGER NOT NULL REFERENCES person_seal (id),
    what TEXT NOT NULL CHECK (what IN ('phone', 'id', 'account')),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER NOT NULL REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
INSERT INTO disclosure VALUES(41080300,4108030020130000001,4108030020130000001,4108030000000000002,'phone','2013-01-10',4108030000000000001,4108030000000000009,NULL);
CREATE TABLE clock (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('case_file', 'inspection')),
    record INTEGER NOT NULL,
    awaits TEXT NOT NULL,
    started_on TEXT NOT NULL,
    part INTEGER NOT NULL,
    due_on TEXT,
    rule TEXT NOT NULL,
    stopped_on TEXT,
    PRIMARY KEY (writer, kind, record, awaits, started_on, part)
) STRICT, WITHOUT ROWID;
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'acceptance','2013-01-08',0,'2013-01-15','accept_complaint',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'instalment','2013-01-10',4108030020130000001,'2013-01-20','promised','2013-01-10');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'instalment','2013-01-10',4108030020130000002,'2013-01-15','agreed',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'instalment','2013-01-10',4108030020130000003,'2013-01-31','agreed',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'payment','2013-01-10',0,'2013-01-17','order',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000002,'acceptance','2013-01-10',0,'2013-01-17','accept_complaint',NULL);
INSERT INTO clock VALUES(41080300,'inspection',4108030020130000001,'revisit','2013-01-10',0,'2013-01-20','revisit',NULL);
CREATE TABLE blob (
    writer INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (writer, sha256, part)
) STRICT;
INSERT INTO blob VALUES(41080300,'f4b45bddf6b4a9dd09be741899f84f7dcc24c881786d0069b28a5de863ea3a87',0,X'e5a793e5908d2ce794b5e8af9d2ce98791e9a29d0ae794b2e4b880efbc88e8999ae69e84efbc892c31333930303030303030312c32303030300ae794b2e4ba8cefbc88e8999ae69e84efbc892c31333930303030303030322c3130363430300a');
CREATE TABLE this_store (
    writer INTEGER PRIMARY KEY
) STRICT;
INSERT INTO this_store VALUES(41080300);
CREATE INDEX employer_credit_code ON employer (writer, credit_code);
CREATE INDEX employer_registration_number ON employer (writer, registration_number);
CREATE INDEX employer_organisation_code ON employer (writer, organisation_code);
CREATE INDEX campaign_target_employer ON campaign_target (writer, campaign, employer);
CREATE UNIQUE INDEX case_file_ref ON case_file (writer, from_body, from_ref) WHERE from_ref IS NOT NULL AND void_act IS NULL;
CREATE INDEX party_case ON party (writer, case_id);
CREATE INDEX inspection_employer ON inspection (writer, employer);
CREATE INDEX inspection_officer_inspection ON inspection_officer (writer, inspection);
CREATE INDEX checklist_inspection ON checklist (writer, inspection);
CREATE INDEX step_case ON step (writer, case_id);
CREATE INDEX payment_case ON payment (writer, case_id);
CREATE INDEX payment_inspection ON payment (writer, inspection);
CREATE INDEX person_id_key ON person (writer, id_key) WHERE id_key IS NOT NULL;
CREATE INDEX person_phone_key ON person (writer, phone_key) WHERE phone_key IS NOT NULL;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is written once'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is written once'); END;
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE writer = NEW.writer AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the journal is written once'); END;
CREATE INDEX touch_record ON touch (writer, kind, id, seq) WHERE how IN ('wrote', 'named');
CREATE INDEX employer_name_employer ON employer_name (writer, employer);
CREATE INDEX contact_case ON contact (writer, case_id);
CREATE INDEX contact_person ON contact (writer, person) WHERE person IS NOT NULL;
CREATE INDEX party_person ON party (writer, person);
CREATE INDEX case_file_employer ON case_file (writer, employer);
CREATE INDEX instalment_case ON instalment (writer, case_id);
CREATE INDEX clock_due ON clock (writer, due_on) WHERE stopped_on IS NULL;
COMMIT;
PRAGMA journal_mode=WAL;
PRAGMA application_id=1095914067;
PRAGMA user_version=5;
