-- A ledger as the program of schema 13 left it (sqlite3 .dump of an invented office): every later program must be able
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
INSERT INTO office VALUES(41080300,4108030000000000001,'410803','中站区人力资源和社会保障局','bureau','zh',480,5,'599d88ad14640311465856bab0766f8373863e4d523b42906cee0807ec7115d3',NULL);
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
INSERT INTO employer VALUES(41080300,4108030000000000001,'焦作虚构建筑劳务有限公司','enterprise',NULL,NULL,NULL,'410803',NULL,'47',NULL);
INSERT INTO employer VALUES(41080300,4108030000000000002,'焦作另一虚构餐饮有限公司','enterprise',NULL,NULL,NULL,'410803',NULL,'62',NULL);
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
INSERT INTO campaign VALUES(41080300,4108030000000000001,'春节前专项检查','2012-11-26','2013-01-31','410803',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO words_seal VALUES(41080300,4108030000000000001,'c03a9fc133a28b5b07f58c413361195c3a93136cc9fffd430be4653fc67223de',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000002,'ff2f7960190115d003af95af657f6f49765424a1723bd53e0d9a497b18783dbb',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000003,'35742bb708422cfde0bf482ef7edaca4b80d1d4634af56ceef2ef3d4d6c5ca60',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000004,'8166468b453bdd6c7f91818e30b1fe6306bcf3c7c0c4933690fe3ea0b8390980',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000005,'614f33b7f876142d642fa078c1d781992ec8f3bdd6f4f1e2653609c680711411',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000006,'0a11731efca2c848c07cd9ee3b531900d942ab436acf9981059e0f3e6e131936',NULL);
CREATE TABLE person_seal (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    void_act INTEGER
) STRICT;
INSERT INTO person_seal VALUES(41080300,4108030000000000001,'2b3ccee31d388c6084d4d74d3ca65704b04e2f439861686a16ead29347c7c2d0',NULL);
INSERT INTO person_seal VALUES(41080300,4108030000000000002,'8056d9495e43095ea2db1b58f4919dd28e457fa2f2fad437cb63de67e5d62c48',NULL);
INSERT INTO person_seal VALUES(41080300,4108030000000000003,'a3e9681aac61a6bd05c7d2816cc772125b502bdb2f2137e378fca7868204cf1d',NULL);
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
, employer INTEGER REFERENCES employer (id), employer_kind TEXT, site INTEGER REFERENCES site (id)) STRICT;
INSERT INTO case_file VALUES(41080300,4108030020130000001,'complaint','12333','bureau',4108030000000000001,'410803','47','2013-01-07','2013-01','2012-10','2012-12',NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,4108030000000000001,NULL,4108030000000000001,'enterprise',4108030000000000001);
INSERT INTO case_file VALUES(41080300,4108030020130000002,'complaint','window','bureau',4108030000000000001,'410803','62','2013-01-18','2013-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,NULL,NULL,4108030000000000002,'enterprise',NULL);
CREATE TABLE party (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    person INTEGER NOT NULL REFERENCES person_seal (id),
    claimed_fen INTEGER,
    void_act INTEGER
, role TEXT CHECK (role IN ('complainant', 'representative', 'worker', 'employer-representative'))) STRICT;
INSERT INTO party VALUES(41080300,4108030020130000001,4108030020130000001,4108030000000000001,1200000,NULL,'worker');
INSERT INTO party VALUES(41080300,4108030020130000002,4108030020130000001,4108030000000000002,800000,NULL,'worker');
INSERT INTO party VALUES(41080300,4108030020130000003,4108030020130000001,4108030000000000003,260000,NULL,'worker');
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
, site INTEGER REFERENCES site (id)) STRICT;
INSERT INTO inspection VALUES(41080300,4108030020130000001,4108030000000000001,'enterprise',4108030000000000001,4108030020130000001,'2013-01-11','2013-01','complaint','owing',NULL,NULL,NULL,3,2260000,NULL,'410803','47',NULL,4108030000000000001,NULL,NULL,4108030000000000001);
INSERT INTO inspection VALUES(41080300,4108030020130000002,4108030000000000002,'enterprise',4108030000000000001,NULL,'2013-01-16','2013-01','routine','breach',NULL,NULL,NULL,NULL,NULL,NULL,'410803','62',NULL,4108030000000000001,NULL,NULL,NULL);
CREATE TABLE inspection_officer (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    inspection INTEGER NOT NULL REFERENCES inspection (id),
    officer INTEGER NOT NULL REFERENCES officer (id),
    void_act INTEGER
) STRICT;
INSERT INTO inspection_officer VALUES(41080300,4108030020130000001,4108030020130000001,4108030000000000001,NULL);
INSERT INTO inspection_officer VALUES(41080300,4108030020130000002,4108030020130000001,4108030000000000002,NULL);
INSERT INTO inspection_officer VALUES(41080300,4108030020130000003,4108030020130000002,4108030000000000001,NULL);
INSERT INTO inspection_officer VALUES(41080300,4108030020130000004,4108030020130000002,4108030000000000002,NULL);
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
INSERT INTO checklist VALUES(41080300,4108030020130000001,4108030020130000001,'contracts','ok',NULL,NULL,NULL);
INSERT INTO checklist VALUES(41080300,4108030020130000002,4108030020130000001,'arrears','breach',3,2260000,NULL);
INSERT INTO checklist VALUES(41080300,4108030020130000003,4108030020130000002,'minimum_wage','breach',2,80000,NULL);
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
, due_from TEXT CHECK (length(due_from) = 10), partner INTEGER REFERENCES officer (id), approval TEXT CHECK (approval IN ('asked')), approved_by INTEGER REFERENCES officer (id), about INTEGER REFERENCES step (id), document TEXT, service TEXT, body TEXT, response TEXT, entered_on TEXT CHECK (length(entered_on) = 10 AND entered_on > on_day)) STRICT;
INSERT INTO step VALUES(41080300,4108030020130000001,4108030020130000001,'received','2013-01-07',4108030000000000001,NULL,'claimed',2260000,3,NULL,NULL,'acceptance','2013-01-14','accept_complaint',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2013-01-20');
INSERT INTO step VALUES(41080300,4108030020130000002,4108030020130000001,'found','2013-01-11',4108030000000000001,4108030020130000001,'found',2260000,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2013-01-20');
INSERT INTO step VALUES(41080300,4108030020130000003,4108030020130000001,'ordered','2013-01-11',4108030000000000001,4108030020130000001,'ordered',2260000,3,NULL,'2013-01-11','payment','2013-01-18','order',7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2013-01-20');
INSERT INTO step VALUES(41080300,4108030020130000004,4108030020130000001,'agree','2013-01-15',4108030000000000001,NULL,'agreed',2260000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2013-01-20');
INSERT INTO step VALUES(41080300,4108030020130000005,4108030020130000002,'received','2013-01-18',4108030000000000001,NULL,'claimed',310000,1,NULL,NULL,'acceptance','2013-01-25','accept_complaint',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2013-01-20');
INSERT INTO step VALUES(41080300,4108030020130000006,4108030020130000002,'withdraw','2013-01-20',4108030000000000001,NULL,NULL,NULL,NULL,'withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,22,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO payment VALUES(41080300,4108030020130000001,4108030020130000001,NULL,4108030000000000001,'enterprise',4108030000000000001,'2013-01-12','2013-01',500000,'employer','bank',1,4108030000000000002,NULL,'410803','47',4108030000000000001,NULL,NULL);
INSERT INTO payment VALUES(41080300,4108030020130000002,4108030020130000001,NULL,4108030000000000001,'enterprise',4108030000000000001,'2013-01-13','2013-01',300000,'employer','bank',1,NULL,NULL,'410803','47',4108030000000000001,NULL,NULL);
INSERT INTO payment VALUES(41080300,4108030020130000003,4108030020130000001,NULL,4108030000000000001,'enterprise',4108030000000000001,'2013-01-14','2013-01',-300000,'employer','bank',NULL,NULL,4108030020130000002,'410803','47',4108030000000000001,4108030000000000003,NULL);
INSERT INTO payment VALUES(41080300,4108030020130000004,NULL,4108030020130000002,4108030000000000002,'enterprise',4108030000000000001,'2013-01-17','2013-01',80000,'employer','bank',2,NULL,NULL,'410803','62',4108030000000000001,NULL,NULL);
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
INSERT INTO case_state VALUES(41080300,4108030020130000001,'partly_paid',NULL,NULL,2260000,2260000,2260000,2260000,500000,'agreed',1760000,3,3,1);
INSERT INTO case_state VALUES(41080300,4108030020130000002,'received',NULL,NULL,310000,NULL,NULL,NULL,0,'claimed',310000,1,NULL,0);
CREATE TABLE gram (
    writer INTEGER NOT NULL,
    gram TEXT NOT NULL,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (writer, gram, kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO gram VALUES(41080300,'cy','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'gc','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'gj','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'gs','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'gs','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'jz','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'jz','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'lw','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'ly','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'wy','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'xg','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'xg','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'yx','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'yx','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'yy','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'zl','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zl','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'zx','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'一虚','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'作另','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'作虚','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'公司','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'公司','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'务有','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'劳务','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'另一','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'建筑','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'有限','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'有限','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'构建','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'构餐','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'焦作','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'焦作','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'筑劳','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'虚构','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'虚构','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'限公','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'限公','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'餐饮','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'饮有','employer',4108030000000000002);
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
INSERT INTO counter VALUES(41080300,'checklist',2013,3);
INSERT INTO counter VALUES(41080300,'document',2013,1);
INSERT INTO counter VALUES(41080300,'employer',0,2);
INSERT INTO counter VALUES(41080300,'inspection',2013,2);
INSERT INTO counter VALUES(41080300,'inspection_officer',2013,4);
INSERT INTO counter VALUES(41080300,'instalment',2013,3);
INSERT INTO counter VALUES(41080300,'office',0,1);
INSERT INTO counter VALUES(41080300,'officer',0,2);
INSERT INTO counter VALUES(41080300,'paper',2013,1);
INSERT INTO counter VALUES(41080300,'party',2013,3);
INSERT INTO counter VALUES(41080300,'payment',2013,4);
INSERT INTO counter VALUES(41080300,'payment_worker',2013,1);
INSERT INTO counter VALUES(41080300,'person_seal',0,3);
INSERT INTO counter VALUES(41080300,'site',0,1);
INSERT INTO counter VALUES(41080300,'step',2013,6);
INSERT INTO counter VALUES(41080300,'words_seal',0,6);
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
INSERT INTO act VALUES(41080300,6,6,'add_site',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,7,7,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,8,8,'record_inspection',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,9,9,'record_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,10,10,'record_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,11,11,'return_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,12,12,'agree_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,13,13,'promise_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,14,14,'record_inspection',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,15,15,'record_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,16,16,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,17,17,'amend_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,18,18,'attach_document',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,19,19,'print_paper',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,20,20,'take_call',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,21,21,'withdraw_case',4108030000000000001,22);
INSERT INTO act VALUES(41080300,22,22,'undo',4108030000000000001,NULL);
CREATE TABLE words (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value TEXT NOT NULL
) STRICT;
INSERT INTO words VALUES(41080300,4108030000000000001,X'26a7b86686df831b657528a448f60ef7','虚构的投诉');
INSERT INTO words VALUES(41080300,4108030000000000002,X'dc5c0ce3fce67a45142ea88d41b59062','签字表在卷');
INSERT INTO words VALUES(41080300,4108030000000000003,X'9e9bb414b8402fb79575e5a8d7f3d11e','账号有误');
INSERT INTO words VALUES(41080300,4108030000000000004,X'a0d99885879a50511fcf4e9e2471f514','虚构的更正');
INSERT INTO words VALUES(41080300,4108030000000000005,X'e498efc5c4b253472478690ba6b71309','w.csv');
INSERT INTO words VALUES(41080300,4108030000000000006,X'bfe5caa2a6c836437adc56108c1c4179','最低工资');
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
, occupation TEXT, work_unit TEXT, home TEXT) STRICT;
INSERT INTO person VALUES(41080300,4108030000000000001,X'd29c5b47868d7299db1885dcea0781e9','甲大勇','410803198001010012','13900000000',NULL,X'a26f7a2a84b53839e34bb1571992eda92bab578d06306be1bb6aefcbf29c3273',X'8ddb5af21350d95f0cb124a969253166445b8a298ecb63c5de4356f4d0e365b2',NULL,NULL,NULL);
INSERT INTO person VALUES(41080300,4108030000000000002,X'f466e5fd7c8762fa4996bc12a572afa7','乙保国',NULL,'13900000001',NULL,NULL,X'81485e16255e6f4839eb56aa5d1b8b09235d4329498eadbd30fb3d6c3e7d377c',NULL,NULL,NULL);
INSERT INTO person VALUES(41080300,4108030000000000003,X'59d4fe2f58b4c072a9f9dc7a943c7f03','丙秀英',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE vault_key (
    writer INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value BLOB NOT NULL
) STRICT;
INSERT INTO vault_key VALUES(41080300,X'80f51f26f0dfbe37ad88e1264dc308e3',X'fb70a3c8bc560e112729808c8d61949ba92c1df2495814fe2fbc07faa5ad23ca');
CREATE TABLE IF NOT EXISTS "journal" (
    writer INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (writer, seq)
) STRICT;
INSERT INTO journal VALUES(41080300,1,'{"v":1,"writer":41080300,"seq":1,"act":1,"deed":"open_office","at":"2026-11-27T02:43:30Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["office",["id","region","name","custodian","language","utc_offset_minutes","follow_up_days","key_digest"],[4108030000000000001,"410803","中站区人力资源和社会保障局","bureau","zh",480,5,"599d88ad14640311465856bab0766f8373863e4d523b42906cee0807ec7115d3"]],["officer",["id","name","role","body","certificate"],[4108030000000000001,"李伟","inspector",null,"豫H-0001"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'3a484a8ae6c2e96f4e9a067686c2edfed8cd6eb03478304f595e6db73f565568');
INSERT INTO journal VALUES(41080300,2,'{"v":1,"writer":41080300,"seq":2,"act":2,"deed":"add_officer","at":"2026-11-27T02:43:30Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["officer",["id","name","role","body","certificate"],[4108030000000000002,"周芳","inspector",null,"豫H-0002"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'd636da6b4aab3c76d897008135b6d96aa5c7deca04a2154e231cd40f601a6a11');
INSERT INTO journal VALUES(41080300,3,'{"v":1,"writer":41080300,"seq":3,"act":3,"deed":"open_campaign","at":"2026-11-27T02:43:30Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["campaign",["id","name","from_day","to_day","regions","industries","bodies","ordered_by","hotlines","closed_on"],[4108030000000000001,"春节前专项检查","2012-11-26","2013-01-31","410803",null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'8b27ad7250e59e20a00252391952b113cb4764436fb7fb0f4ad2a4de55bc7459');
INSERT INTO journal VALUES(41080300,4,'{"v":1,"writer":41080300,"seq":4,"act":4,"deed":"add_employer","at":"2026-11-27T02:43:30Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["employer",["id","name","kind","credit_code","registration_number","organisation_code","region","address","industry"],[4108030000000000001,"焦作虚构建筑劳务有限公司","enterprise",null,null,null,"410803",null,"47"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'a6de543179dc27fa19f7605b65ca8e149477440cca67034aba4ee16766a77e84');
INSERT INTO journal VALUES(41080300,5,'{"v":1,"writer":41080300,"seq":5,"act":5,"deed":"add_employer","at":"2026-11-27T02:43:30Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["employer",["id","name","kind","credit_code","registration_number","organisation_code","region","address","industry"],[4108030000000000002,"焦作另一虚构餐饮有限公司","enterprise",null,null,null,"410803",null,"62"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'd6cacac469b3b26178fd310bc537109427ba75e35ea477ec79fb8f79735927ae');
INSERT INTO journal VALUES(41080300,6,'{"v":1,"writer":41080300,"seq":6,"act":6,"deed":"add_site","at":"2026-11-27T02:43:30Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["site",["id","name","region","address","builder","general_contractor"],[4108030000000000001,"虚构花园二期","410803",null,null,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'20a5e916bee955a3ad9a8f339b1c4d4dbe56ecdbe8e01fe0a8e968f1bbe4ca75');
INSERT INTO journal VALUES(41080300,7,'{"v":1,"writer":41080300,"seq":7,"act":7,"deed":"file_complaint","at":"2026-11-27T02:43:30Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["words_seal",["id","digest"],[4108030000000000001,"c03a9fc133a28b5b07f58c413361195c3a93136cc9fffd430be4653fc67223de"]],["case_file",["id","kind","channel","custodian","employer","employer_kind","site","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000001,"complaint","12333","bureau",4108030000000000001,"enterprise",4108030000000000001,4108030000000000001,"410803","47","2013-01-07","2013-01","2012-10","2012-12",null,null,null,null,null,0,4108030000000000001,4108030000000000001]],["person_seal",["id","digest"],[4108030000000000001,"2b3ccee31d388c6084d4d74d3ca65704b04e2f439861686a16ead29347c7c2d0"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000001,4108030020130000001,"worker",4108030000000000001,1200000]],["person_seal",["id","digest"],[4108030000000000002,"8056d9495e43095ea2db1b58f4919dd28e457fa2f2fad437cb63de67e5d62c48"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000002,4108030020130000001,"worker",4108030000000000002,800000]],["person_seal",["id","digest"],[4108030000000000003,"a3e9681aac61a6bd05c7d2816cc772125b502bdb2f2137e378fca7868204cf1d"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000003,4108030020130000001,"worker",4108030000000000003,260000]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","entered_on","note"],[4108030020130000001,4108030020130000001,"received","2013-01-07",4108030000000000001,null,"claimed",2260000,3,null,null,"acceptance","2013-01-14","accept_complaint",5,null,null,null,null,null,null,null,null,null,"2013-01-20",null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'64016b9974a9fab5d1d36d524cedf7d1209eb964682381dd6a696d6bd925ae73');
INSERT INTO journal VALUES(41080300,8,'{"v":1,"writer":41080300,"seq":8,"act":8,"deed":"record_inspection","at":"2026-11-27T02:43:30Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["inspection",["id","employer","employer_kind","site","campaign","case_id","on_day","month","kind","result","bodies","employed","migrants","workers","found_fen","contracts","region","industry","revisit_on","officer","note"],[4108030020130000001,4108030000000000001,"enterprise",4108030000000000001,4108030000000000001,4108030020130000001,"2013-01-11","2013-01","complaint","owing",null,null,null,3,2260000,null,"410803","47",null,4108030000000000001,null]],["inspection_officer",["id","inspection","officer"],[4108030020130000001,4108030020130000001,4108030000000000001],[4108030020130000002,4108030020130000001,4108030000000000002]],["checklist",["id","inspection","topic","finding","workers","found_fen"],[4108030020130000001,4108030020130000001,"contracts","ok",null,null],[4108030020130000002,4108030020130000001,"arrears","breach",3,2260000]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","entered_on","note"],[4108030020130000002,4108030020130000001,"found","2013-01-11",4108030000000000001,4108030020130000001,"found",2260000,3,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,"2013-01-20",null],[4108030020130000003,4108030020130000001,"ordered","2013-01-11",4108030000000000001,4108030020130000001,"ordered",2260000,3,null,"2013-01-11","payment","2013-01-18","order",7,null,null,null,null,null,null,null,null,null,"2013-01-20",null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'3570ad1b147dafe9e01e38e39acc9b8a934cf3c80c7acdffe438cb41b03d8435');
INSERT INTO journal VALUES(41080300,9,'{"v":1,"writer":41080300,"seq":9,"act":9,"deed":"record_payment","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000002,"ff2f7960190115d003af95af657f6f49765424a1723bd53e0d9a497b18783dbb"]],["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000001,4108030020130000001,null,4108030000000000001,"enterprise",4108030000000000001,"2013-01-12","2013-01",500000,"employer","bank",1,4108030000000000002,null,"410803","47",4108030000000000001,null]],["payment_worker",["id","payment","party"],[4108030020130000001,4108030020130000001,4108030020130000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'e788575a2debd5cebc7f6aa5f35985e813bdd8f82fb26b648df71e6be97e7e48');
INSERT INTO journal VALUES(41080300,10,'{"v":1,"writer":41080300,"seq":10,"act":10,"deed":"record_payment","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000002,4108030020130000001,null,4108030000000000001,"enterprise",4108030000000000001,"2013-01-13","2013-01",300000,"employer","bank",1,null,null,"410803","47",4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'916dc2b73111363ea2e556906593862022f73931d4551a88d4ce800ffb9f8c56');
INSERT INTO journal VALUES(41080300,11,'{"v":1,"writer":41080300,"seq":11,"act":11,"deed":"return_payment","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000003,"35742bb708422cfde0bf482ef7edaca4b80d1d4634af56ceef2ef3d4d6c5ca60"]],["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000003,4108030020130000001,null,4108030000000000001,"enterprise",4108030000000000001,"2013-01-14","2013-01",-300000,"employer","bank",null,null,4108030020130000002,"410803","47",4108030000000000001,4108030000000000003]]],"set":[],"void":[],"undo":[],"redo":[]}',X'6c10630409227bba86506c64e01991c87a6c5906044bd6565c42de2a7ae840c8');
INSERT INTO journal VALUES(41080300,12,'{"v":1,"writer":41080300,"seq":12,"act":12,"deed":"agree_case","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","entered_on","note"],[4108030020130000004,4108030020130000001,"agree","2013-01-15",4108030000000000001,null,"agreed",2260000,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,"2013-01-20",null]],["instalment",["id","case_id","step","made_on","due_on","amount_fen","officer","note"],[4108030020130000001,4108030020130000001,4108030020130000004,"2013-01-15","2013-01-25",1000000,4108030000000000001,null],[4108030020130000002,4108030020130000001,4108030020130000004,"2013-01-15","2013-01-31",760000,4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'cae482855a025fca153754d1e85ff0a6062d61a83d33337dc5a9c7f038723bbb');
INSERT INTO journal VALUES(41080300,13,'{"v":1,"writer":41080300,"seq":13,"act":13,"deed":"promise_payment","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["instalment",["id","case_id","step","made_on","due_on","amount_fen","officer","note"],[4108030020130000003,4108030020130000001,null,"2013-01-20","2013-02-01",50000,4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'dcd76f06d569071ce6bbe66f4bda89fb3aee5b864e20b961f9150f0ec49e331d');
INSERT INTO journal VALUES(41080300,14,'{"v":1,"writer":41080300,"seq":14,"act":14,"deed":"record_inspection","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["inspection",["id","employer","employer_kind","site","campaign","case_id","on_day","month","kind","result","bodies","employed","migrants","workers","found_fen","contracts","region","industry","revisit_on","officer","note"],[4108030020130000002,4108030000000000002,"enterprise",null,4108030000000000001,null,"2013-01-16","2013-01","routine","breach",null,null,null,null,null,null,"410803","62",null,4108030000000000001,null]],["inspection_officer",["id","inspection","officer"],[4108030020130000003,4108030020130000002,4108030000000000001],[4108030020130000004,4108030020130000002,4108030000000000002]],["checklist",["id","inspection","topic","finding","workers","found_fen"],[4108030020130000003,4108030020130000002,"minimum_wage","breach",2,80000]]],"set":[],"void":[],"undo":[],"redo":[]}',X'8f92c0268a42cfa223d78a1cac3c4e8dd305c7b77e22710b72e9b8be0e178810');
INSERT INTO journal VALUES(41080300,15,'{"v":1,"writer":41080300,"seq":15,"act":15,"deed":"record_payment","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000004,null,4108030020130000002,4108030000000000002,"enterprise",4108030000000000001,"2013-01-17","2013-01",80000,"employer","bank",2,null,null,"410803","62",4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'f859fd8743aeb7741b255bbd4fb4b709277caeabb5f14b76cfa7c48125096609');
INSERT INTO journal VALUES(41080300,16,'{"v":1,"writer":41080300,"seq":16,"act":16,"deed":"file_complaint","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["case_file",["id","kind","channel","custodian","employer","employer_kind","site","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000002,"complaint","window","bureau",4108030000000000002,"enterprise",null,4108030000000000001,"410803","62","2013-01-18","2013-01",null,null,null,null,null,null,null,0,4108030000000000001,null]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","entered_on","note"],[4108030020130000005,4108030020130000002,"received","2013-01-18",4108030000000000001,null,"claimed",300000,1,null,null,"acceptance","2013-01-25","accept_complaint",5,null,null,null,null,null,null,null,null,null,"2013-01-20",null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'829f882abd9c1957f84e122e122666c06ec73a1894dc78a83dbf158ece60fa03');
INSERT INTO journal VALUES(41080300,17,'{"v":1,"writer":41080300,"seq":17,"act":17,"deed":"amend_case","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"reason":4108030000000000004},"put":[["words_seal",["id","digest"],[4108030000000000004,"8166468b453bdd6c7f91818e30b1fe6306bcf3c7c0c4933690fe3ea0b8390980"]]],"set":[["step",4108030020130000005,"amount_fen",300000,310000]],"void":[],"undo":[],"redo":[]}',X'24ee40cbecf97e307f2518ee612e8a42f0d8c7c163469933fe68adcd994dcec5');
INSERT INTO journal VALUES(41080300,18,'{"v":1,"writer":41080300,"seq":18,"act":18,"deed":"attach_document","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000005,"614f33b7f876142d642fa078c1d781992ec8f3bdd6f4f1e2653609c680711411"]],["document",["id","case_id","inspection","payment","employer","call","on_day","sha256","size","file_name","officer"],[4108030020130000001,4108030020130000001,null,null,null,null,"2013-01-20","efeed0fef292b87410e7b5b60b0977119f7b625bad74edc0a26682c2f2857012",126,4108030000000000005,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'08bf080c29e85c0ddb808ca7b050838e18b9419a7c011495d5ed4bcc7426b8cf');
INSERT INTO journal VALUES(41080300,19,'{"v":1,"writer":41080300,"seq":19,"act":19,"deed":"print_paper","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["paper",["id","case_id","inspection","form","number","word","serial","on_day","officer","step","amount_fen","disclosed","copy_of"],[4108030020130000001,4108030020130000001,null,"order","令字〔2013〕第1号","令",1,"2013-01-20",4108030000000000001,4108030020130000003,2260000,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'069946afff71a221bdc2f6c49e03e59c813085b873aecf684702a963b4ad5708');
INSERT INTO journal VALUES(41080300,20,'{"v":1,"writer":41080300,"seq":20,"act":20,"deed":"take_call","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["words_seal",["id","digest"],[4108030000000000006,"0a11731efca2c848c07cd9ee3b531900d942ab436acf9981059e0f3e6e131936"]],["call",["id","line","on_day","month","campaign","region","matter","told","case_id","officer"],[4108030020130000001,"12351","2013-01-20","2013-01",4108030000000000001,"410803",4108030000000000006,null,null,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'1d64818f3e091c2402c8aa67f9dac18a3525f4d76872293d944a96bee09fbdfd');
INSERT INTO journal VALUES(41080300,21,'{"v":1,"writer":41080300,"seq":21,"act":21,"deed":"withdraw_case","at":"2026-11-27T02:43:31Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","entered_on","note"],[4108030020130000006,4108030020130000002,"withdraw","2013-01-20",4108030000000000001,null,null,null,null,"withdrawn",null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'5fa2bcf0b58ee805003473b06c5748f80aa62b9ad21fb6a0a368166cab5c04df');
INSERT INTO journal VALUES(41080300,22,'{"v":1,"writer":41080300,"seq":22,"act":22,"deed":"undo","at":"2026-11-27T02:43:32Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[],"set":[],"void":[],"undo":[21],"redo":[]}',X'cbde3ec5e3cd3228fe87d16e7546fb95cf16b577ef5d4d87391f6d94f583f407');
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
INSERT INTO touch VALUES(41080300,6,'officer',4108030000000000001,6,'under');
INSERT INTO touch VALUES(41080300,6,'site',4108030000000000001,6,'wrote');
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
INSERT INTO touch VALUES(41080300,7,'site',4108030000000000001,7,'named');
INSERT INTO touch VALUES(41080300,7,'step',4108030020130000001,7,'part');
INSERT INTO touch VALUES(41080300,7,'words_seal',4108030000000000001,7,'part');
INSERT INTO touch VALUES(41080300,8,'campaign',4108030000000000001,8,'under');
INSERT INTO touch VALUES(41080300,8,'case_file',4108030020130000001,8,'wrote');
INSERT INTO touch VALUES(41080300,8,'checklist',4108030020130000001,8,'part');
INSERT INTO touch VALUES(41080300,8,'checklist',4108030020130000002,8,'part');
INSERT INTO touch VALUES(41080300,8,'employer',4108030000000000001,8,'named');
INSERT INTO touch VALUES(41080300,8,'inspection',4108030020130000001,8,'wrote');
INSERT INTO touch VALUES(41080300,8,'inspection_officer',4108030020130000001,8,'part');
INSERT INTO touch VALUES(41080300,8,'inspection_officer',4108030020130000002,8,'part');
INSERT INTO touch VALUES(41080300,8,'officer',4108030000000000001,8,'under');
INSERT INTO touch VALUES(41080300,8,'officer',4108030000000000002,8,'under');
INSERT INTO touch VALUES(41080300,8,'site',4108030000000000001,8,'named');
INSERT INTO touch VALUES(41080300,8,'step',4108030020130000002,8,'part');
INSERT INTO touch VALUES(41080300,8,'step',4108030020130000003,8,'part');
INSERT INTO touch VALUES(41080300,9,'campaign',4108030000000000001,9,'under');
INSERT INTO touch VALUES(41080300,9,'case_file',4108030020130000001,9,'wrote');
INSERT INTO touch VALUES(41080300,9,'employer',4108030000000000001,9,'named');
INSERT INTO touch VALUES(41080300,9,'officer',4108030000000000001,9,'under');
INSERT INTO touch VALUES(41080300,9,'party',4108030020130000001,9,'named');
INSERT INTO touch VALUES(41080300,9,'payment',4108030020130000001,9,'wrote');
INSERT INTO touch VALUES(41080300,9,'payment_worker',4108030020130000001,9,'part');
INSERT INTO touch VALUES(41080300,9,'words_seal',4108030000000000002,9,'part');
INSERT INTO touch VALUES(41080300,10,'campaign',4108030000000000001,10,'under');
INSERT INTO touch VALUES(41080300,10,'case_file',4108030020130000001,10,'wrote');
INSERT INTO touch VALUES(41080300,10,'employer',4108030000000000001,10,'named');
INSERT INTO touch VALUES(41080300,10,'officer',4108030000000000001,10,'under');
INSERT INTO touch VALUES(41080300,10,'payment',4108030020130000002,10,'wrote');
INSERT INTO touch VALUES(41080300,11,'campaign',4108030000000000001,11,'under');
INSERT INTO touch VALUES(41080300,11,'case_file',4108030020130000001,11,'wrote');
INSERT INTO touch VALUES(41080300,11,'employer',4108030000000000001,11,'named');
INSERT INTO touch VALUES(41080300,11,'officer',4108030000000000001,11,'under');
INSERT INTO touch VALUES(41080300,11,'payment',4108030020130000002,11,'named');
INSERT INTO touch VALUES(41080300,11,'payment',4108030020130000003,11,'wrote');
INSERT INTO touch VALUES(41080300,11,'words_seal',4108030000000000003,11,'part');
INSERT INTO touch VALUES(41080300,12,'case_file',4108030020130000001,12,'wrote');
INSERT INTO touch VALUES(41080300,12,'instalment',4108030020130000001,12,'part');
INSERT INTO touch VALUES(41080300,12,'instalment',4108030020130000002,12,'part');
INSERT INTO touch VALUES(41080300,12,'officer',4108030000000000001,12,'under');
INSERT INTO touch VALUES(41080300,12,'step',4108030020130000004,12,'part');
INSERT INTO touch VALUES(41080300,13,'case_file',4108030020130000001,13,'wrote');
INSERT INTO touch VALUES(41080300,13,'instalment',4108030020130000003,13,'part');
INSERT INTO touch VALUES(41080300,13,'officer',4108030000000000001,13,'under');
INSERT INTO touch VALUES(41080300,14,'campaign',4108030000000000001,14,'under');
INSERT INTO touch VALUES(41080300,14,'checklist',4108030020130000003,14,'part');
INSERT INTO touch VALUES(41080300,14,'employer',4108030000000000002,14,'named');
INSERT INTO touch VALUES(41080300,14,'inspection',4108030020130000002,14,'wrote');
INSERT INTO touch VALUES(41080300,14,'inspection_officer',4108030020130000003,14,'part');
INSERT INTO touch VALUES(41080300,14,'inspection_officer',4108030020130000004,14,'part');
INSERT INTO touch VALUES(41080300,14,'officer',4108030000000000001,14,'under');
INSERT INTO touch VALUES(41080300,14,'officer',4108030000000000002,14,'under');
INSERT INTO touch VALUES(41080300,15,'campaign',4108030000000000001,15,'under');
INSERT INTO touch VALUES(41080300,15,'employer',4108030000000000002,15,'named');
INSERT INTO touch VALUES(41080300,15,'inspection',4108030020130000002,15,'wrote');
INSERT INTO touch VALUES(41080300,15,'officer',4108030000000000001,15,'under');
INSERT INTO touch VALUES(41080300,15,'payment',4108030020130000004,15,'wrote');
INSERT INTO touch VALUES(41080300,16,'campaign',4108030000000000001,16,'under');
INSERT INTO touch VALUES(41080300,16,'case_file',4108030020130000002,16,'wrote');
INSERT INTO touch VALUES(41080300,16,'employer',4108030000000000002,16,'named');
INSERT INTO touch VALUES(41080300,16,'officer',4108030000000000001,16,'under');
INSERT INTO touch VALUES(41080300,16,'step',4108030020130000005,16,'part');
INSERT INTO touch VALUES(41080300,17,'case_file',4108030020130000002,17,'wrote');
INSERT INTO touch VALUES(41080300,17,'officer',4108030000000000001,17,'under');
INSERT INTO touch VALUES(41080300,17,'step',4108030020130000005,17,'part');
INSERT INTO touch VALUES(41080300,17,'words_seal',4108030000000000004,17,'part');
INSERT INTO touch VALUES(41080300,18,'case_file',4108030020130000001,18,'wrote');
INSERT INTO touch VALUES(41080300,18,'document',4108030020130000001,18,'part');
INSERT INTO touch VALUES(41080300,18,'officer',4108030000000000001,18,'under');
INSERT INTO touch VALUES(41080300,18,'words_seal',4108030000000000005,18,'part');
INSERT INTO touch VALUES(41080300,19,'case_file',4108030020130000001,19,'wrote');
INSERT INTO touch VALUES(41080300,19,'officer',4108030000000000001,19,'under');
INSERT INTO touch VALUES(41080300,19,'paper',4108030020130000001,19,'part');
INSERT INTO touch VALUES(41080300,19,'step',4108030020130000003,19,'named');
INSERT INTO touch VALUES(41080300,20,'call',4108030020130000001,20,'wrote');
INSERT INTO touch VALUES(41080300,20,'campaign',4108030000000000001,20,'under');
INSERT INTO touch VALUES(41080300,20,'officer',4108030000000000001,20,'under');
INSERT INTO touch VALUES(41080300,20,'words_seal',4108030000000000006,20,'part');
INSERT INTO touch VALUES(41080300,21,'case_file',4108030020130000002,21,'wrote');
INSERT INTO touch VALUES(41080300,21,'officer',4108030000000000001,21,'under');
INSERT INTO touch VALUES(41080300,21,'step',4108030020130000006,21,'part');
INSERT INTO touch VALUES(41080300,22,'case_file',4108030020130000002,22,'wrote');
INSERT INTO touch VALUES(41080300,22,'officer',4108030000000000001,22,'under');
INSERT INTO touch VALUES(41080300,22,'step',4108030020130000006,22,'part');
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
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'agreed','complaint','2013-01-15',2260000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'claimed','complaint','2013-01-07',2260000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'found','complaint','2013-01-11',2260000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'open','complaint','2013-01-07',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'ordered','complaint','2013-01-11',2260000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'outstanding','complaint','2013-01-07',2260000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'outstanding','complaint','2013-01-12',-500000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'outstanding','complaint','2013-01-13',-300000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'outstanding','complaint','2013-01-14',300000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-01-07',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-01-15',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-01-19',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-01-26',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-02-01',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-02-02',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promised','complaint','2013-01-15',1760000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promised','complaint','2013-01-20',50000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promises_broken','complaint','2013-01-26',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promises_broken','complaint','2013-02-01',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promises_broken','complaint','2013-02-02',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'received','complaint','2013-01-07',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_claimed','complaint','2013-01-07',3,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_owed','complaint','2013-01-07',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_owed','complaint','2013-01-11',3,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_paid','complaint','2013-01-07',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_paid','complaint','2013-01-12',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'claimed','complaint','2013-01-18',310000,4108030000000000002,'enterprise',4108030000000000001,'410803','62','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'open','complaint','2013-01-18',1,4108030000000000002,'enterprise',4108030000000000001,'410803','62','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'outstanding','complaint','2013-01-18',310000,4108030000000000002,'enterprise',4108030000000000001,'410803','62','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'overdue','complaint','2013-01-18',0,4108030000000000002,'enterprise',4108030000000000001,'410803','62','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'overdue','complaint','2013-01-26',1,4108030000000000002,'enterprise',4108030000000000001,'410803','62','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'received','complaint','2013-01-18',1,4108030000000000002,'enterprise',4108030000000000001,'410803','62','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_claimed','complaint','2013-01-18',1,4108030000000000002,'enterprise',4108030000000000001,'410803','62','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_owed','complaint','2013-01-18',0,4108030000000000002,'enterprise',4108030000000000001,'410803','62','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_paid','complaint','2013-01-18',0,4108030000000000002,'enterprise',4108030000000000001,'410803','62','window');
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_breach','arrears','2013-01-11',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_found','arrears','2013-01-11',2260000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_ok','contracts','2013-01-11',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_workers','arrears','2013-01-11',3,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'visit','owing','2013-01-11',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'topic_breach','minimum_wage','2013-01-16',1,4108030000000000002,'enterprise',4108030000000000001,'410803','62',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'topic_found','minimum_wage','2013-01-16',80000,4108030000000000002,'enterprise',4108030000000000001,'410803','62',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'topic_workers','minimum_wage','2013-01-16',2,4108030000000000002,'enterprise',4108030000000000001,'410803','62',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'visit','breach','2013-01-16',1,4108030000000000002,'enterprise',4108030000000000001,'410803','62',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'workers_paid','','2013-01-17',2,4108030000000000002,'enterprise',4108030000000000001,'410803','62',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000001,'paid','employer','2013-01-12',500000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000001,'paid_with_proof','bank','2013-01-12',500000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000002,'paid','employer','2013-01-13',300000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000002,'paid_without_proof','bank','2013-01-13',300000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000003,'paid','employer','2013-01-14',-300000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000003,'paid_without_proof','bank','2013-01-14',-300000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000004,'paid','employer','2013-01-17',80000,4108030000000000002,'enterprise',4108030000000000001,'410803','62',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000004,'paid_without_proof','bank','2013-01-17',80000,4108030000000000002,'enterprise',4108030000000000001,'410803','62',NULL);
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
INSERT INTO call VALUES(41080300,4108030020130000001,'12351','2013-01-20','2013-01',4108030000000000001,'410803',4108030000000000006,NULL,NULL,4108030000000000001,NULL);
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
INSERT INTO instalment VALUES(41080300,4108030020130000001,4108030020130000001,4108030020130000004,'2013-01-15','2013-01-25',1000000,4108030000000000001,NULL,NULL);
INSERT INTO instalment VALUES(41080300,4108030020130000002,4108030020130000001,4108030020130000004,'2013-01-15','2013-01-31',760000,4108030000000000001,NULL,NULL);
INSERT INTO instalment VALUES(41080300,4108030020130000003,4108030020130000001,NULL,'2013-01-20','2013-02-01',50000,4108030000000000001,NULL,NULL);
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
INSERT INTO document VALUES(41080300,4108030020130000001,4108030020130000001,NULL,NULL,NULL,NULL,'2013-01-20','efeed0fef292b87410e7b5b60b0977119f7b625bad74edc0a26682c2f2857012',126,4108030000000000005,4108030000000000001,NULL);
CREATE TABLE disclosure (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    person INTEGER NOT NULL REFERENCES person_seal (id),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER NOT NULL REFERENCES words_seal (id),
    void_act INTEGER
, what TEXT CHECK (what IN ('phone', 'id', 'account', 'address'))) STRICT;
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
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'acceptance','2013-01-07',0,'2013-01-14','accept_complaint',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'instalment','2013-01-15',4108030020130000001,'2013-01-25','agreed',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'instalment','2013-01-15',4108030020130000002,'2013-01-31','agreed',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'instalment','2013-01-20',4108030020130000003,'2013-02-01','promised',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'payment','2013-01-11',0,'2013-01-18','order',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000002,'acceptance','2013-01-18',0,'2013-01-25','accept_complaint',NULL);
CREATE TABLE blob (
    writer INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (writer, sha256, part)
) STRICT;
INSERT INTO blob VALUES(41080300,'efeed0fef292b87410e7b5b60b0977119f7b625bad74edc0a26682c2f2857012',0,X'e5a793e5908d2ce8baabe4bbbde8af81e58fb72ce794b5e8af9d2ce98791e9a29d0ae794b2e5a4a7e58b872c3431303830333139383030313031303031322c31333930303030303030302c31323030300ae4b999e4bf9de59bbd2c2c31333930303030303030312c383030300ae4b899e7a780e88bb12c2c2c323630300a');
CREATE TABLE this_store (
    writer INTEGER PRIMARY KEY
) STRICT;
INSERT INTO this_store VALUES(41080300);
CREATE TABLE payment_worker (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    payment INTEGER NOT NULL REFERENCES payment (id),
    party INTEGER NOT NULL REFERENCES party (id),
    void_act INTEGER
) STRICT;
INSERT INTO payment_worker VALUES(41080300,4108030020130000001,4108030020130000001,4108030020130000001,NULL);
CREATE TABLE site (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    address TEXT,
    builder INTEGER REFERENCES employer (id),
    general_contractor INTEGER REFERENCES employer (id),
    void_act INTEGER
) STRICT;
INSERT INTO site VALUES(41080300,4108030000000000001,'虚构花园二期','410803',NULL,NULL,4108030000000000001,NULL);
CREATE TABLE subcontractor (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    site INTEGER NOT NULL REFERENCES site (id),
    employer INTEGER NOT NULL REFERENCES employer (id),
    void_act INTEGER
) STRICT;
CREATE TABLE office_day (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (length(day) = 10),
    kind TEXT NOT NULL CHECK (kind IN ('holiday', 'workday')),
    name TEXT NOT NULL,
    void_act INTEGER
) STRICT;
CREATE TABLE paper (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_file (id),
    inspection INTEGER REFERENCES inspection (id),
    form TEXT NOT NULL,
    number TEXT,
    word TEXT,
    serial INTEGER,
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    officer INTEGER NOT NULL REFERENCES officer (id),
    step INTEGER REFERENCES step (id),
    amount_fen INTEGER,
    disclosed TEXT CHECK (disclosed IN ('yes')),
    copy_of INTEGER REFERENCES paper (id),
    void_act INTEGER
) STRICT;
INSERT INTO paper VALUES(41080300,4108030020130000001,4108030020130000001,NULL,'order','令字〔2013〕第1号','令',1,'2013-01-20',4108030000000000001,4108030020130000003,2260000,NULL,NULL,NULL);
CREATE TABLE office_rule (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    use TEXT NOT NULL CHECK (use IN ('computes', 'beside')),
    region TEXT NOT NULL CHECK (length(region) = 6),
    from_day TEXT NOT NULL CHECK (length(from_day) = 10),
    to_day TEXT CHECK (length(to_day) = 10 AND to_day >= from_day),
    value TEXT,
    unit TEXT NOT NULL,
    instrument TEXT NOT NULL,
    article TEXT,
    sure TEXT NOT NULL CHECK (sure IN ('Q', 'P', 'K', '?')),
    source TEXT,
    void_act INTEGER
) STRICT;
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
CREATE INDEX payment_worker_payment ON payment_worker (writer, payment);
CREATE INDEX paper_case ON paper (writer, case_id);
CREATE INDEX paper_word ON paper (writer, word, on_day);
COMMIT;
PRAGMA journal_mode=WAL;
PRAGMA application_id=1095914067;
PRAGMA user_version=13;
