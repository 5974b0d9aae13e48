-- A ledger as the program of schema 17 left it (sqlite3 .dump of an invented office): every later program must be able
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
INSERT INTO office VALUES(41080300,4108030000000000001,'410803','中站区人力资源和社会保障局','bureau','zh',480,5,'9bd1690db397570388fbeef24017b948d0bce1c72e86e48a72c6a8a9a813adbe',NULL);
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
INSERT INTO employer VALUES(41080300,4108030000000000002,'中站区阿强餐馆','individual',NULL,NULL,NULL,'410803',NULL,'62',NULL);
INSERT INTO employer VALUES(41080300,4108030000000000003,'焦作宏远建筑有限公司','enterprise',NULL,NULL,NULL,'410803',NULL,NULL,NULL);
INSERT INTO employer VALUES(41080300,4108030000000000004,'焦作市恒达建筑劳务有限公司','enterprise',NULL,NULL,NULL,'410803',NULL,NULL,NULL);
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
INSERT INTO words_seal VALUES(41080300,4108030000000000001,'df9669ae6e78c50bb991a67fcfcac1c8a2ffd641fe6ae45692e96f51b5bbf5b4',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000002,'983b480887bbfdc5f5feb2d6824920c182e8430a90a069f76dc492f5bcfbe33e',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000003,'caa9594e9bd7c2304bcef3b63017dc51dd4a27f373fedf8499aff06c4bf97374',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000004,'93f241833f21af264a840d3af2a2c44598cc6ba31b33071316d9e01fe433afc2',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000005,'cd71c1d1ba8b9944a9e5cd6b0d344351b5d8b208322f87fa36ed900557e6f947',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000006,'d03251ec76ba25a8dbe50815b2b0695d1e46e30ec8e52a2af932087942053960',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000007,'d5d8a03d1dcbe2ff03e539f019788428bfd9b1c84f4c9676cf521b73fa7892bc',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000008,'505ecf2add2bd2ef35cb42e11ac73324093e602faac1e0b5dab94090cda4f96c',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000009,'09c6517b33733c572190138616e23515cf00aaef8373fb9ea0adc968a1e9d729',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000010,'3e6199e501c790fa0e51edbbf849261f32385846fb6fb430c8186f5fa5d3f76b',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000011,'f0bdfa692c2c9756dab0b8315eac0e5318e736aeee7c0088ba06bea1395984b9',NULL);
CREATE TABLE person_seal (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    void_act INTEGER
) STRICT;
INSERT INTO person_seal VALUES(41080300,4108030000000000001,'44c63ae0e14f293f256b886fe985d5763c5ef381c4e0f88deb81e0b886d8561e',NULL);
INSERT INTO person_seal VALUES(41080300,4108030000000000002,'3b9decd7deb13a6c8008527f6ed5e10618e473ac6eb4db64e48522cba51660e5',NULL);
INSERT INTO person_seal VALUES(41080300,4108030000000000003,'c344ee44c683f49dd7c9ed3a6b1c5ee594bdd72d3af43997f716b23abe69732f',NULL);
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
INSERT INTO case_file VALUES(41080300,4108030020130000001,'complaint','window','bureau',4108030000000000001,'410803','47','2013-01-04','2013-01','2012-11','2012-12',NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,4108030000000000001,NULL,4108030000000000001,'enterprise',NULL);
INSERT INTO case_file VALUES(41080300,4108030020130000002,'complaint','12351','bureau',4108030000000000001,'410803','62','2013-01-16','2013-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,NULL,NULL,4108030000000000002,'individual',NULL);
INSERT INTO case_file VALUES(41080300,4108030020130000003,'complaint','window','bureau',4108030000000000001,'410803',NULL,'2013-01-08','2013-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,NULL,NULL,4108030000000000003,'enterprise',NULL);
CREATE TABLE party (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    person INTEGER NOT NULL REFERENCES person_seal (id),
    claimed_fen INTEGER,
    void_act INTEGER
, role TEXT CHECK (role IN ('complainant', 'representative', 'worker', 'employer-representative'))) STRICT;
INSERT INTO party VALUES(41080300,4108030020130000001,4108030020130000001,4108030000000000001,NULL,NULL,'complainant');
INSERT INTO party VALUES(41080300,4108030020130000002,4108030020130000001,4108030000000000002,300000,NULL,'worker');
INSERT INTO party VALUES(41080300,4108030020130000003,4108030020130000001,4108030000000000003,500000,NULL,'worker');
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
INSERT INTO inspection VALUES(41080300,4108030020130000001,4108030000000000001,'enterprise',4108030000000000001,4108030020130000001,'2013-01-08','2013-01','routine','owing',NULL,NULL,NULL,2,800000,NULL,'410803','47',NULL,4108030000000000001,NULL,NULL,NULL);
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
INSERT INTO checklist VALUES(41080300,4108030020130000001,4108030020130000001,'arrears','breach',2,800000,NULL);
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
INSERT INTO step VALUES(41080300,4108030020130000001,4108030020130000001,'received','2013-01-04',4108030000000000001,NULL,'claimed',800000,2,NULL,NULL,'acceptance','2013-01-09','accept_complaint',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2013-01-20');
INSERT INTO step VALUES(41080300,4108030020130000002,4108030020130000001,'found','2013-01-08',4108030000000000001,4108030020130000001,'found',800000,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2013-01-20');
INSERT INTO step VALUES(41080300,4108030020130000003,4108030020130000001,'ordered','2013-01-08',4108030000000000001,4108030020130000001,'ordered',800000,2,NULL,'2013-01-08','payment','2013-01-15','order',7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2013-01-20');
INSERT INTO step VALUES(41080300,4108030020130000004,4108030020130000002,'received','2013-01-16',4108030000000000001,NULL,'claimed',80000,1,NULL,NULL,'acceptance','2013-01-23','accept_complaint',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2013-01-20');
INSERT INTO step VALUES(41080300,4108030020130000005,4108030020130000002,'settle','2013-01-17',4108030000000000001,NULL,'agreed',80000,NULL,'settled_before_filing',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2013-01-20');
INSERT INTO step VALUES(41080300,4108030020130000006,4108030020130000001,'found','2013-01-20',4108030000000000001,NULL,'found',500000,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000007,4108030020130000003,'received','2013-01-08',4108030000000000001,NULL,'claimed',520000,NULL,NULL,NULL,'acceptance','2013-01-15','accept_complaint',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2013-01-20');
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
INSERT INTO payment VALUES(41080300,4108030020130000001,4108030020130000001,NULL,4108030000000000001,'enterprise',4108030000000000001,'2013-01-15','2013-01',300000,'employer','bank',1,4108030000000000002,NULL,'410803','47',4108030000000000001,NULL,NULL);
INSERT INTO payment VALUES(41080300,4108030020130000002,4108030020130000002,NULL,4108030000000000002,'individual',4108030000000000001,'2013-01-17','2013-01',80000,'employer','bank',NULL,4108030000000000004,NULL,'410803','62',4108030000000000001,NULL,NULL);
CREATE TABLE gram (
    writer INTEGER NOT NULL,
    gram TEXT NOT NULL,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (writer, gram, kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO gram VALUES(41080300,'aj','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'aq','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'cg','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'dj','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'ej','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'eq','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'fh','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'gs','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'gs','initials',4108030000000000003);
INSERT INTO gram VALUES(41080300,'hd','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'hy','initials',4108030000000000003);
INSERT INTO gram VALUES(41080300,'jc','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'jz','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'jz','initials',4108030000000000003);
INSERT INTO gram VALUES(41080300,'lw','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'oa','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'oe','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'qa','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'qc','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'qe','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'sh','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'wy','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'xg','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'xg','initials',4108030000000000003);
INSERT INTO gram VALUES(41080300,'yj','initials',4108030000000000003);
INSERT INTO gram VALUES(41080300,'yx','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'yx','initials',4108030000000000003);
INSERT INTO gram VALUES(41080300,'zf','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zh','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zh','initials',4108030000000000003);
INSERT INTO gram VALUES(41080300,'zl','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zo','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'zq','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'zs','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zy','initials',4108030000000000003);
INSERT INTO gram VALUES(41080300,'zz','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'中站','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'作宏','employer',4108030000000000003);
INSERT INTO gram VALUES(41080300,'作市','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'作恒','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'公司','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'公司','employer',4108030000000000003);
INSERT INTO gram VALUES(41080300,'公司','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'务有','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'务有','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'劳务','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'劳务','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'区阿','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'宏远','employer',4108030000000000003);
INSERT INTO gram VALUES(41080300,'市恒','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'建筑','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'建筑','employer',4108030000000000003);
INSERT INTO gram VALUES(41080300,'建筑','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'强餐','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'恒达','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'恒达','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'有限','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'有限','employer',4108030000000000003);
INSERT INTO gram VALUES(41080300,'有限','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'焦作','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'焦作','employer',4108030000000000003);
INSERT INTO gram VALUES(41080300,'焦作','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'站区','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'筑劳','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'筑劳','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'筑有','employer',4108030000000000003);
INSERT INTO gram VALUES(41080300,'达建','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'达建','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'远建','employer',4108030000000000003);
INSERT INTO gram VALUES(41080300,'阿强','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'限公','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'限公','employer',4108030000000000003);
INSERT INTO gram VALUES(41080300,'限公','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'餐馆','employer',4108030000000000002);
CREATE TABLE counter (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (writer, kind, year)
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES(41080300,'call',2013,1);
INSERT INTO counter VALUES(41080300,'campaign',0,1);
INSERT INTO counter VALUES(41080300,'case_file',2013,3);
INSERT INTO counter VALUES(41080300,'checklist',2013,1);
INSERT INTO counter VALUES(41080300,'claim',2013,1);
INSERT INTO counter VALUES(41080300,'document',2013,2);
INSERT INTO counter VALUES(41080300,'employer',0,4);
INSERT INTO counter VALUES(41080300,'held_row',0,1);
INSERT INTO counter VALUES(41080300,'import_run',0,1);
INSERT INTO counter VALUES(41080300,'import_source',0,1);
INSERT INTO counter VALUES(41080300,'inspection',2013,1);
INSERT INTO counter VALUES(41080300,'inspection_officer',2013,2);
INSERT INTO counter VALUES(41080300,'office',0,1);
INSERT INTO counter VALUES(41080300,'officer',0,2);
INSERT INTO counter VALUES(41080300,'origin',2013,2);
INSERT INTO counter VALUES(41080300,'paper',2013,1);
INSERT INTO counter VALUES(41080300,'party',2013,3);
INSERT INTO counter VALUES(41080300,'pay_sheet',2013,1);
INSERT INTO counter VALUES(41080300,'payment',2013,2);
INSERT INTO counter VALUES(41080300,'person_seal',0,3);
INSERT INTO counter VALUES(41080300,'remark',2013,1);
INSERT INTO counter VALUES(41080300,'same_as',0,1);
INSERT INTO counter VALUES(41080300,'site',0,1);
INSERT INTO counter VALUES(41080300,'step',2013,7);
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
INSERT INTO act VALUES(41080300,6,6,'add_site',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,7,7,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,8,8,'record_inspection',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,9,9,'record_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,10,10,'take_call',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,11,11,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,12,12,'record_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,13,13,'settle_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,14,14,'add_remark',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,15,15,'attach_document',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,16,16,'print_paper',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,17,18,'record_pay_sheet',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,19,19,'import_rows',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,20,20,'add_employer',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,21,21,'merge_employers',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,22,22,'undo',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,23,23,'redo',4108030000000000001,NULL);
CREATE TABLE words (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value TEXT NOT NULL
) STRICT;
INSERT INTO words VALUES(41080300,4108030000000000001,X'e857826b9bae0cf8a1587b24423a263c','工程款未到账');
INSERT INTO words VALUES(41080300,4108030000000000002,X'2512226a853c1fee9c73fe1177c14bc1','签字表在卷');
INSERT INTO words VALUES(41080300,4108030000000000003,X'9772646395b8668d2e002eaa03f1d7b0','最低工资');
INSERT INTO words VALUES(41080300,4108030000000000004,X'e725f0eeb204c723dd3568c0a64f25ce','收据');
INSERT INTO words VALUES(41080300,4108030000000000005,X'f8aeb147edb4389265345f67815905d0','已电话告知');
INSERT INTO words VALUES(41080300,4108030000000000006,X'd222016fa8344043dafb40cf22ccb47e','w.csv');
INSERT INTO words VALUES(41080300,4108030000000000007,X'3baf12f036956771ca459de755d00f6b','pay.csv');
INSERT INTO words VALUES(41080300,4108030000000000008,X'c5b3b956e012034b16ea45de7f053775','pay.csv');
INSERT INTO words VALUES(41080300,4108030000000000009,X'a89afb49b0c1bbab76d771eb2f59b224','i.csv');
INSERT INTO words VALUES(41080300,4108030000000000010,X'6e80839e6f1fb55f2e79a7bc92289879','{"received":"2013-01-07","employer":"焦作宏远建筑有限公司","amount":"1264000000.00"}');
INSERT INTO words VALUES(41080300,4108030000000000011,X'ad690e97aa48db88e7e271cd99e42c23','同一家');
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
INSERT INTO person VALUES(41080300,4108030000000000001,X'40e7e174d071f54830c97c57b25e8582','孙试样',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(41080300,4108030000000000002,X'481c2759bdc5f95e125adcccd821ada4','孙试样','410803198001010012','13900000000',NULL,X'771c33a89f6ee6e0310ffba0e7704f779d058f4a8e065c13dcb7f26e6c9c4378',X'11b60d88b80bc22a56fefa0dfdbfb43653b710c2b34b64320bead075425ac233',NULL,NULL,NULL);
INSERT INTO person VALUES(41080300,4108030000000000003,X'714fb1106e8c4101b0e3b44582309e79','田试样',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE vault_key (
    writer INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value BLOB NOT NULL
) STRICT;
INSERT INTO vault_key VALUES(41080300,X'fb8e1acc4e58e1e192dafbe729f59360',X'ae07ac6edb1a22767ce725e9be8a5f0e6237530da8078774c3d371f104e2aa98');
CREATE TABLE IF NOT EXISTS "journal" (
    writer INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (writer, seq)
) STRICT;
INSERT INTO journal VALUES(41080300,1,'{"v":1,"writer":41080300,"seq":1,"act":1,"deed":"open_office","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["office",["id","region","name","custodian","language","utc_offset_minutes","follow_up_days","key_digest"],[4108030000000000001,"410803","中站区人力资源和社会保障局","bureau","zh",480,5,"9bd1690db397570388fbeef24017b948d0bce1c72e86e48a72c6a8a9a813adbe"]],["officer",["id","name","role","body","certificate"],[4108030000000000001,"李伟","inspector",null,"豫H-0001"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'e3ac8172d82f507b59a5adaa5df963035779797223c4799205ea891b03160890');
INSERT INTO journal VALUES(41080300,2,'{"v":1,"writer":41080300,"seq":2,"act":2,"deed":"add_officer","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["officer",["id","name","role","body","certificate"],[4108030000000000002,"周芳","inspector",null,"豫H-0002"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'9240cfe08e77b550996825ee0f05fd45f860ed2fa94fe324edabaa5a8db63d24');
INSERT INTO journal VALUES(41080300,3,'{"v":1,"writer":41080300,"seq":3,"act":3,"deed":"open_campaign","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["campaign",["id","name","from_day","to_day","regions","industries","bodies","ordered_by","hotlines","closed_on"],[4108030000000000001,"春节前专项检查","2012-11-26","2013-01-31","410803",null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'2fd3b85c2b6cc881a0aad0f7543cf8b3c1dd6d93ce3ca6d1fcd37be9d07bcefb');
INSERT INTO journal VALUES(41080300,4,'{"v":1,"writer":41080300,"seq":4,"act":4,"deed":"add_employer","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["employer",["id","name","kind","credit_code","registration_number","organisation_code","region","address","industry"],[4108030000000000001,"焦作恒达建筑劳务有限公司","enterprise",null,null,null,"410803",null,"47"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'98c9fb244fb572e01cec0e684a772e7fbb3fdf5154237463fc0dd3202fb5c014');
INSERT INTO journal VALUES(41080300,5,'{"v":1,"writer":41080300,"seq":5,"act":5,"deed":"add_employer","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["employer",["id","name","kind","credit_code","registration_number","organisation_code","region","address","industry"],[4108030000000000002,"中站区阿强餐馆","individual",null,null,null,"410803",null,"62"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'48142e13f7c96c9b3a7cd6b3399810a16aa8d373140d1bf3e0bb36add8fbbc74');
INSERT INTO journal VALUES(41080300,6,'{"v":1,"writer":41080300,"seq":6,"act":6,"deed":"add_site","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["site",["id","name","region","address","builder","general_contractor"],[4108030000000000001,"站前花园二期","410803",null,null,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'2a14a69a8937a58bfaf4522fe3cf9845639e13f72c119c62b704d56fac8575b7');
INSERT INTO journal VALUES(41080300,7,'{"v":1,"writer":41080300,"seq":7,"act":7,"deed":"file_complaint","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["words_seal",["id","digest"],[4108030000000000001,"df9669ae6e78c50bb991a67fcfcac1c8a2ffd641fe6ae45692e96f51b5bbf5b4"]],["case_file",["id","kind","channel","custodian","employer","employer_kind","site","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000001,"complaint","window","bureau",4108030000000000001,"enterprise",null,4108030000000000001,"410803","47","2013-01-04","2013-01","2012-11","2012-12",null,null,null,null,null,0,4108030000000000001,4108030000000000001]],["person_seal",["id","digest"],[4108030000000000001,"44c63ae0e14f293f256b886fe985d5763c5ef381c4e0f88deb81e0b886d8561e"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000001,4108030020130000001,"complainant",4108030000000000001,null]],["person_seal",["id","digest"],[4108030000000000002,"3b9decd7deb13a6c8008527f6ed5e10618e473ac6eb4db64e48522cba51660e5"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000002,4108030020130000001,"worker",4108030000000000002,300000]],["person_seal",["id","digest"],[4108030000000000003,"c344ee44c683f49dd7c9ed3a6b1c5ee594bdd72d3af43997f716b23abe69732f"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000003,4108030020130000001,"worker",4108030000000000003,500000]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","entered_on","note"],[4108030020130000001,4108030020130000001,"received","2013-01-04",4108030000000000001,null,"claimed",800000,2,null,null,"acceptance","2013-01-09","accept_complaint",5,null,null,null,null,null,null,null,null,null,"2013-01-20",null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'1b9675f477553f2e46965a9bc89aba05346c8ad722f73d261c40fa180d9a2dd5');
INSERT INTO journal VALUES(41080300,8,'{"v":1,"writer":41080300,"seq":8,"act":8,"deed":"record_inspection","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign","case"]},"put":[["inspection",["id","employer","employer_kind","site","campaign","case_id","on_day","month","kind","result","bodies","employed","migrants","workers","found_fen","contracts","region","industry","revisit_on","officer","note"],[4108030020130000001,4108030000000000001,"enterprise",null,4108030000000000001,4108030020130000001,"2013-01-08","2013-01","routine","owing",null,null,null,2,800000,null,"410803","47",null,4108030000000000001,null]],["inspection_officer",["id","inspection","officer"],[4108030020130000001,4108030020130000001,4108030000000000001],[4108030020130000002,4108030020130000001,4108030000000000002]],["checklist",["id","inspection","topic","finding","workers","found_fen"],[4108030020130000001,4108030020130000001,"arrears","breach",2,800000]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","entered_on","note"],[4108030020130000002,4108030020130000001,"found","2013-01-08",4108030000000000001,4108030020130000001,"found",800000,2,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,"2013-01-20",null],[4108030020130000003,4108030020130000001,"ordered","2013-01-08",4108030000000000001,4108030020130000001,"ordered",800000,2,null,"2013-01-08","payment","2013-01-15","order",7,null,null,null,null,null,null,null,null,null,"2013-01-20",null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'27b74a772dc564e155474cc7149dac004efc9109677c9c04f7f4fda750f0459f');
INSERT INTO journal VALUES(41080300,9,'{"v":1,"writer":41080300,"seq":9,"act":9,"deed":"record_payment","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000002,"983b480887bbfdc5f5feb2d6824920c182e8430a90a069f76dc492f5bcfbe33e"]],["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000001,4108030020130000001,null,4108030000000000001,"enterprise",4108030000000000001,"2013-01-15","2013-01",300000,"employer","bank",1,4108030000000000002,null,"410803","47",4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'133828c789bb628da3d111591e5256cfb10ae2ebb0674122a26d789836d25bed');
INSERT INTO journal VALUES(41080300,10,'{"v":1,"writer":41080300,"seq":10,"act":10,"deed":"take_call","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["words_seal",["id","digest"],[4108030000000000003,"caa9594e9bd7c2304bcef3b63017dc51dd4a27f373fedf8499aff06c4bf97374"]],["call",["id","line","on_day","month","campaign","region","matter","told","case_id","officer"],[4108030020130000001,"12351","2013-01-16","2013-01",4108030000000000001,"410803",4108030000000000003,null,null,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'b28dffe4726b44d8f39615e03c3d3dfad89de48a2f02ebb65e0a5084a679c39b');
INSERT INTO journal VALUES(41080300,11,'{"v":1,"writer":41080300,"seq":11,"act":11,"deed":"file_complaint","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["case_file",["id","kind","channel","custodian","employer","employer_kind","site","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000002,"complaint","12351","bureau",4108030000000000002,"individual",null,4108030000000000001,"410803","62","2013-01-16","2013-01",null,null,null,null,null,null,null,0,4108030000000000001,null]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","entered_on","note"],[4108030020130000004,4108030020130000002,"received","2013-01-16",4108030000000000001,null,"claimed",80000,1,null,null,"acceptance","2013-01-23","accept_complaint",5,null,null,null,null,null,null,null,null,null,"2013-01-20",null]]],"set":[["call",4108030020130000001,"case_id",null,4108030020130000002]],"void":[],"undo":[],"redo":[]}',X'1d47c459d3bb610d66b78c1be336b367158d0d0dad428bbece3cc62f1299817a');
INSERT INTO journal VALUES(41080300,12,'{"v":1,"writer":41080300,"seq":12,"act":12,"deed":"record_payment","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000004,"93f241833f21af264a840d3af2a2c44598cc6ba31b33071316d9e01fe433afc2"]],["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000002,4108030020130000002,null,4108030000000000002,"individual",4108030000000000001,"2013-01-17","2013-01",80000,"employer","bank",null,4108030000000000004,null,"410803","62",4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'ffe92297ce453d6b3ca330ffe08ac20ae665e6972ef6f84cc9ebe323677de604');
INSERT INTO journal VALUES(41080300,13,'{"v":1,"writer":41080300,"seq":13,"act":13,"deed":"settle_case","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","entered_on","note"],[4108030020130000005,4108030020130000002,"settle","2013-01-17",4108030000000000001,null,"agreed",80000,null,"settled_before_filing",null,null,null,null,null,null,null,null,null,null,null,null,null,null,"2013-01-20",null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'b5f8edc122aab4a9ec778d0e116825d2582f4ebee2c5e6fa08a1b5605c4a2c76');
INSERT INTO journal VALUES(41080300,14,'{"v":1,"writer":41080300,"seq":14,"act":14,"deed":"add_remark","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000005,"cd71c1d1ba8b9944a9e5cd6b0d344351b5d8b208322f87fa36ed900557e6f947"]],["remark",["id","case_id","inspection","payment","employer","call","on_day","officer","note"],[4108030020130000001,4108030020130000001,null,null,null,null,"2013-01-20",4108030000000000001,4108030000000000005]]],"set":[],"void":[],"undo":[],"redo":[]}',X'ab293b712992284ed0c9a0c59ffec10c7a7be16f24c412208ea9d03403204831');
INSERT INTO journal VALUES(41080300,15,'{"v":1,"writer":41080300,"seq":15,"act":15,"deed":"attach_document","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000006,"d03251ec76ba25a8dbe50815b2b0695d1e46e30ec8e52a2af932087942053960"]],["document",["id","case_id","inspection","payment","employer","call","on_day","sha256","size","file_name","officer"],[4108030020130000001,4108030020130000001,null,null,null,null,"2013-01-20","02c67204204721b3827265ff35c55ad7c9930159334fdc608ba8c68e13573349",97,4108030000000000006,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'434715f697302745536b6a4793b0ac6cbfcc8d7538fd273299ea8c27c4a43688');
INSERT INTO journal VALUES(41080300,16,'{"v":1,"writer":41080300,"seq":16,"act":16,"deed":"print_paper","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["paper",["id","case_id","inspection","form","number","word","serial","on_day","officer","step","amount_fen","disclosed","copy_of"],[4108030020130000001,4108030020130000001,null,"order","令字〔2013〕第1号","令",1,"2013-01-20",4108030000000000001,4108030020130000003,800000,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'145c3c66c6af234419709646ed1f8ffe9c879203709e17c0a8c947a9d522f2b4');
INSERT INTO journal VALUES(41080300,17,'{"v":1,"writer":41080300,"seq":17,"act":17,"deed":"record_pay_sheet","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000007,"d5d8a03d1dcbe2ff03e539f019788428bfd9b1c84f4c9676cf521b73fa7892bc"]],["pay_sheet",["id","case_id","inspection","on_day","sha256","file_name","rows","period_from","period_to","due_fen","paid_fen","short_fen","officer","note"],[4108030020130000001,4108030020130000001,null,"2013-01-20","05b0ef8b4e958d895006eeae62059e3479007983ffb09fa314c83ef1fce6612d",4108030000000000007,1,"2012-12","2012-12",500000,0,500000,4108030000000000001,null]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","entered_on","note"],[4108030020130000006,4108030020130000001,"found","2013-01-20",4108030000000000001,null,"found",500000,1,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]],["claim",["id","case_id","party","step","sheet","month","item","stage","amount_fen"],[4108030020130000001,4108030020130000001,4108030020130000002,4108030020130000006,4108030020130000001,"2012-12","wages","found",500000]]],"set":[],"void":[],"undo":[],"redo":[]}',X'b6dc9aabd57d021a48cb4adaab7926281c7ed0058dfa1f96e057b9f354a46614');
INSERT INTO journal VALUES(41080300,18,'{"v":1,"writer":41080300,"seq":18,"act":17,"deed":"attach_document","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000008,"505ecf2add2bd2ef35cb42e11ac73324093e602faac1e0b5dab94090cda4f96c"]],["document",["id","case_id","inspection","payment","employer","call","on_day","sha256","size","file_name","officer"],[4108030020130000002,4108030020130000001,null,null,null,null,"2013-01-20","05b0ef8b4e958d895006eeae62059e3479007983ffb09fa314c83ef1fce6612d",86,4108030000000000008,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'73e71c441c0b0649a4939d05a4551b8bf31bd3394e89536ecdf1a7bb742e3fd9');
INSERT INTO journal VALUES(41080300,19,'{"v":1,"writer":41080300,"seq":19,"act":19,"deed":"import_rows","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["import_source",["id","kind","name"],[4108030000000000001,"complaints",""]],["words_seal",["id","digest"],[4108030000000000009,"09c6517b33733c572190138616e23515cf00aaef8373fb9ea0adc968a1e9d729"]],["import_run",["id","from_source","on_day","file_name","sha256","map","officer"],[4108030000000000001,4108030000000000001,"2013-01-20",4108030000000000009,"7bfc24b2dd818bb23df8e4ee59354bc24e752237c8ef64681c77b1c540e5f2f6",null,4108030000000000001]],["words_seal",["id","digest"],[4108030000000000010,"3e6199e501c790fa0e51edbbf849261f32385846fb6fb430c8186f5fa5d3f76b"]],["employer",["id","name","kind","region"],[4108030000000000003,"焦作宏远建筑有限公司","enterprise","410803"]],["case_file",["id","kind","channel","custodian","employer","employer_kind","campaign","region","received_on","month","representatives","officer"],[4108030020130000003,"complaint","window","bureau",4108030000000000003,"enterprise",4108030000000000001,"410803","2013-01-08","2013-01",0,4108030000000000001]],["step",["id","case_id","kind","on_day","officer","stage","amount_fen","awaits","due_on","due_rule","due_length","entered_on"],[4108030020130000007,4108030020130000003,"received","2013-01-08",4108030000000000001,"claimed",520000,"acceptance","2013-01-15","accept_complaint",5,"2013-01-20"]],["held_row",["id","run","row","why","cells"],[4108030000000000001,4108030000000000001,2,"amount",4108030000000000010]],["origin",["id","run","row","from_source","key","record","held"],[4108030020130000001,4108030000000000001,2,4108030000000000001,"2013-01-07:fc7dc946bc4ff017c1cb110e",null,4108030000000000001],[4108030020130000002,4108030000000000001,3,4108030000000000001,"2013-01-08:011434487fa14758d9cb9db1",4108030020130000003,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'f3aefae50ce081904eb42918377e699d03375e10fc00dca8c24f1f52618959ce');
INSERT INTO journal VALUES(41080300,20,'{"v":1,"writer":41080300,"seq":20,"act":20,"deed":"add_employer","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["employer",["id","name","kind","credit_code","registration_number","organisation_code","region","address","industry"],[4108030000000000004,"焦作市恒达建筑劳务有限公司","enterprise",null,null,null,"410803",null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'4e0f3bc347bc8a52e9789bb618b6dd5921270ea2c210fc0c1b770c4e62730e61');
INSERT INTO journal VALUES(41080300,21,'{"v":1,"writer":41080300,"seq":21,"act":21,"deed":"merge_employers","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"reason":4108030000000000011},"put":[["words_seal",["id","digest"],[4108030000000000011,"f0bdfa692c2c9756dab0b8315eac0e5318e736aeee7c0088ba06bea1395984b9"]],["same_as",["id","employer","other"],[4108030000000000001,4108030000000000001,4108030000000000004]]],"set":[],"void":[],"undo":[],"redo":[]}',X'aba6c776606d71a96d090ee6c31aedc6df9a1cfe49b0f56fa913bc95a977c5a8');
INSERT INTO journal VALUES(41080300,22,'{"v":1,"writer":41080300,"seq":22,"act":22,"deed":"undo","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[],"set":[],"void":[],"undo":[21],"redo":[]}',X'a88c1ed86dcf48d0490843d162f2b539035ab11ec0d22ddb33cf8e6b0653b48e');
INSERT INTO journal VALUES(41080300,23,'{"v":1,"writer":41080300,"seq":23,"act":23,"deed":"redo","at":"2026-11-27T19:49:42Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[],"set":[],"void":[],"undo":[],"redo":[21]}',X'96a0fce6131384785eb791dbfb6f1ec389e5681eab03c4fac52734ca4237047a');
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
INSERT INTO touch VALUES(41080300,7,'step',4108030020130000001,7,'part');
INSERT INTO touch VALUES(41080300,7,'words_seal',4108030000000000001,7,'part');
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
INSERT INTO touch VALUES(41080300,9,'words_seal',4108030000000000002,9,'part');
INSERT INTO touch VALUES(41080300,10,'call',4108030020130000001,10,'wrote');
INSERT INTO touch VALUES(41080300,10,'campaign',4108030000000000001,10,'under');
INSERT INTO touch VALUES(41080300,10,'officer',4108030000000000001,10,'under');
INSERT INTO touch VALUES(41080300,10,'words_seal',4108030000000000003,10,'part');
INSERT INTO touch VALUES(41080300,11,'call',4108030020130000001,11,'wrote');
INSERT INTO touch VALUES(41080300,11,'campaign',4108030000000000001,11,'under');
INSERT INTO touch VALUES(41080300,11,'case_file',4108030020130000002,11,'wrote');
INSERT INTO touch VALUES(41080300,11,'employer',4108030000000000002,11,'named');
INSERT INTO touch VALUES(41080300,11,'officer',4108030000000000001,11,'under');
INSERT INTO touch VALUES(41080300,11,'step',4108030020130000004,11,'part');
INSERT INTO touch VALUES(41080300,12,'campaign',4108030000000000001,12,'under');
INSERT INTO touch VALUES(41080300,12,'case_file',4108030020130000002,12,'wrote');
INSERT INTO touch VALUES(41080300,12,'employer',4108030000000000002,12,'named');
INSERT INTO touch VALUES(41080300,12,'officer',4108030000000000001,12,'under');
INSERT INTO touch VALUES(41080300,12,'payment',4108030020130000002,12,'wrote');
INSERT INTO touch VALUES(41080300,12,'words_seal',4108030000000000004,12,'part');
INSERT INTO touch VALUES(41080300,13,'case_file',4108030020130000002,13,'wrote');
INSERT INTO touch VALUES(41080300,13,'officer',4108030000000000001,13,'under');
INSERT INTO touch VALUES(41080300,13,'step',4108030020130000005,13,'part');
INSERT INTO touch VALUES(41080300,14,'case_file',4108030020130000001,14,'wrote');
INSERT INTO touch VALUES(41080300,14,'officer',4108030000000000001,14,'under');
INSERT INTO touch VALUES(41080300,14,'remark',4108030020130000001,14,'part');
INSERT INTO touch VALUES(41080300,14,'words_seal',4108030000000000005,14,'part');
INSERT INTO touch VALUES(41080300,15,'case_file',4108030020130000001,15,'wrote');
INSERT INTO touch VALUES(41080300,15,'document',4108030020130000001,15,'part');
INSERT INTO touch VALUES(41080300,15,'officer',4108030000000000001,15,'under');
INSERT INTO touch VALUES(41080300,15,'words_seal',4108030000000000006,15,'part');
INSERT INTO touch VALUES(41080300,16,'case_file',4108030020130000001,16,'wrote');
INSERT INTO touch VALUES(41080300,16,'officer',4108030000000000001,16,'under');
INSERT INTO touch VALUES(41080300,16,'paper',4108030020130000001,16,'part');
INSERT INTO touch VALUES(41080300,16,'step',4108030020130000003,16,'named');
INSERT INTO touch VALUES(41080300,17,'case_file',4108030020130000001,17,'wrote');
INSERT INTO touch VALUES(41080300,17,'case_file',4108030020130000001,18,'wrote');
INSERT INTO touch VALUES(41080300,17,'claim',4108030020130000001,17,'part');
INSERT INTO touch VALUES(41080300,17,'document',4108030020130000002,18,'part');
INSERT INTO touch VALUES(41080300,17,'officer',4108030000000000001,17,'under');
INSERT INTO touch VALUES(41080300,17,'officer',4108030000000000001,18,'under');
INSERT INTO touch VALUES(41080300,17,'party',4108030020130000002,17,'named');
INSERT INTO touch VALUES(41080300,17,'pay_sheet',4108030020130000001,17,'part');
INSERT INTO touch VALUES(41080300,17,'step',4108030020130000006,17,'part');
INSERT INTO touch VALUES(41080300,17,'words_seal',4108030000000000007,17,'part');
INSERT INTO touch VALUES(41080300,17,'words_seal',4108030000000000008,18,'part');
INSERT INTO touch VALUES(41080300,19,'campaign',4108030000000000001,19,'under');
INSERT INTO touch VALUES(41080300,19,'case_file',4108030020130000003,19,'wrote');
INSERT INTO touch VALUES(41080300,19,'employer',4108030000000000003,19,'wrote');
INSERT INTO touch VALUES(41080300,19,'held_row',4108030000000000001,19,'wrote');
INSERT INTO touch VALUES(41080300,19,'import_run',4108030000000000001,19,'part');
INSERT INTO touch VALUES(41080300,19,'import_source',4108030000000000001,19,'part');
INSERT INTO touch VALUES(41080300,19,'officer',4108030000000000001,19,'under');
INSERT INTO touch VALUES(41080300,19,'origin',4108030020130000001,19,'part');
INSERT INTO touch VALUES(41080300,19,'origin',4108030020130000002,19,'part');
INSERT INTO touch VALUES(41080300,19,'step',4108030020130000007,19,'part');
INSERT INTO touch VALUES(41080300,19,'words_seal',4108030000000000009,19,'part');
INSERT INTO touch VALUES(41080300,19,'words_seal',4108030000000000010,19,'part');
INSERT INTO touch VALUES(41080300,20,'employer',4108030000000000004,20,'wrote');
INSERT INTO touch VALUES(41080300,20,'officer',4108030000000000001,20,'under');
INSERT INTO touch VALUES(41080300,21,'employer',4108030000000000001,21,'named');
INSERT INTO touch VALUES(41080300,21,'employer',4108030000000000004,21,'named');
INSERT INTO touch VALUES(41080300,21,'officer',4108030000000000001,21,'under');
INSERT INTO touch VALUES(41080300,21,'same_as',4108030000000000001,21,'part');
INSERT INTO touch VALUES(41080300,21,'words_seal',4108030000000000011,21,'part');
INSERT INTO touch VALUES(41080300,22,'officer',4108030000000000001,22,'under');
INSERT INTO touch VALUES(41080300,22,'same_as',4108030000000000001,22,'part');
INSERT INTO touch VALUES(41080300,22,'words_seal',4108030000000000011,22,'part');
INSERT INTO touch VALUES(41080300,23,'officer',4108030000000000001,23,'under');
INSERT INTO touch VALUES(41080300,23,'same_as',4108030000000000001,23,'part');
INSERT INTO touch VALUES(41080300,23,'words_seal',4108030000000000011,23,'part');
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
INSERT INTO same_as VALUES(41080300,4108030000000000001,4108030000000000001,4108030000000000004,NULL);
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
INSERT INTO same_employer VALUES(41080300,4108030000000000001,4108030000000000004);
INSERT INTO same_employer VALUES(41080300,4108030000000000004,4108030000000000001);
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
INSERT INTO call VALUES(41080300,4108030020130000001,'12351','2013-01-16','2013-01',4108030000000000001,'410803',4108030000000000003,NULL,4108030020130000002,4108030000000000001,NULL);
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
INSERT INTO remark VALUES(41080300,4108030020130000001,4108030020130000001,NULL,NULL,NULL,NULL,'2013-01-20',4108030000000000001,4108030000000000005,NULL);
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
INSERT INTO document VALUES(41080300,4108030020130000001,4108030020130000001,NULL,NULL,NULL,NULL,'2013-01-20','02c67204204721b3827265ff35c55ad7c9930159334fdc608ba8c68e13573349',97,4108030000000000006,4108030000000000001,NULL);
INSERT INTO document VALUES(41080300,4108030020130000002,4108030020130000001,NULL,NULL,NULL,NULL,'2013-01-20','05b0ef8b4e958d895006eeae62059e3479007983ffb09fa314c83ef1fce6612d',86,4108030000000000008,4108030000000000001,NULL);
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
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'acceptance','2013-01-04',0,'2013-01-09','accept_complaint',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'payment','2013-01-08',0,'2013-01-15','order',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000003,'acceptance','2013-01-08',0,'2013-01-15','accept_complaint',NULL);
CREATE TABLE blob (
    writer INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (writer, sha256, part)
) STRICT;
INSERT INTO blob VALUES(41080300,'02c67204204721b3827265ff35c55ad7c9930159334fdc608ba8c68e13573349',0,X'e5a793e5908d2ce8baabe4bbbde8af81e58fb72ce794b5e8af9d2ce98791e9a29d0ae5ad99e8af95e6a0b72c3431303830333139383030313031303031322c31333930303030303030302c333030300ae794b0e8af95e6a0b72c2c2c353030300a');
INSERT INTO blob VALUES(41080300,'05b0ef8b4e958d895006eeae62059e3479007983ffb09fa314c83ef1fce6612d',0,X'32303132e5b9b43132e69c882c2c2c0ae5a793e5908d2ce8baabe4bbbde8af81e58fb72ce5ba94e58f912ce5ae9ee58f910ae5ad99e8af95e6a0b72c3431303830333139383030313031303031322c353030302c300a');
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
, amount_fen INTEGER) STRICT;
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
INSERT INTO site VALUES(41080300,4108030000000000001,'站前花园二期','410803',NULL,NULL,4108030000000000001,NULL);
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
INSERT INTO paper VALUES(41080300,4108030020130000001,4108030020130000001,NULL,'order','令字〔2013〕第1号','令',1,'2013-01-20',4108030000000000001,4108030020130000003,800000,NULL,NULL,NULL);
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
CREATE TABLE pay_sheet (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_file (id),
    inspection INTEGER REFERENCES inspection (id),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    file_name INTEGER NOT NULL REFERENCES words_seal (id),
    rows INTEGER NOT NULL,
    period_from TEXT NOT NULL CHECK (length(period_from) = 7),
    period_to TEXT NOT NULL CHECK (length(period_to) = 7),
    due_fen INTEGER NOT NULL,
    paid_fen INTEGER NOT NULL,
    short_fen INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
INSERT INTO pay_sheet VALUES(41080300,4108030020130000001,4108030020130000001,NULL,'2013-01-20','05b0ef8b4e958d895006eeae62059e3479007983ffb09fa314c83ef1fce6612d',4108030000000000007,1,'2012-12','2012-12',500000,0,500000,4108030000000000001,NULL,NULL);
CREATE TABLE claim (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    party INTEGER NOT NULL REFERENCES party (id),
    step INTEGER NOT NULL REFERENCES step (id),
    sheet INTEGER REFERENCES pay_sheet (id),
    month TEXT CHECK (length(month) = 7),
    item TEXT NOT NULL CHECK (item IN ('wages', 'overtime', 'minimum_wage', 'deduction', 'deposit')),
    stage TEXT NOT NULL CHECK (stage IN ('found', 'agreed')),
    amount_fen INTEGER NOT NULL,
    void_act INTEGER
) STRICT;
INSERT INTO claim VALUES(41080300,4108030020130000001,4108030020130000001,4108030020130000002,4108030020130000006,4108030020130000001,'2012-12','wages','found',500000,NULL);
CREATE TABLE fact (
    writer INTEGER NOT NULL,
    month TEXT NOT NULL,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    employer INTEGER,
    campaign INTEGER,
    region TEXT NOT NULL,
    industry TEXT,
    employer_kind TEXT,
    channel TEXT,
    facts TEXT NOT NULL,
    PRIMARY KEY (writer, month, kind, record)
) STRICT, WITHOUT ROWID;
INSERT INTO fact VALUES(41080300,'2013-01','case_file',4108030020130000001,4108030000000000001,4108030000000000001,'410803','47','enterprise','window','04.complaint received 1 open 1 claimed 800000 outstanding 800000 workers_claimed 2;08.complaint found 800000 ordered 800000 workers_owed 2;10.complaint overdue 1;15.complaint outstanding -300000 workers_paid 1;16.complaint overdue 1;20.complaint found -300000 workers_owed -1');
INSERT INTO fact VALUES(41080300,'2013-01','case_file',4108030020130000002,4108030000000000002,4108030000000000001,'410803','62','individual','12351','16.complaint received 1 open 1 claimed 80000 outstanding 80000 workers_claimed 1;17.complaint open -1 settled 1 agreed 80000 outstanding -80000');
INSERT INTO fact VALUES(41080300,'2013-01','case_file',4108030020130000003,4108030000000000003,4108030000000000001,'410803',NULL,'enterprise','window','08.complaint received 1 open 1 claimed 520000 outstanding 520000;16.complaint overdue 1');
INSERT INTO fact VALUES(41080300,'2013-01','inspection',4108030020130000001,4108030000000000001,4108030000000000001,'410803','47','enterprise',NULL,'08.arrears topic_breach 1 topic_workers 2 topic_found 800000;08.owing visit 1');
INSERT INTO fact VALUES(41080300,'2013-01','payment',4108030020130000001,4108030000000000001,4108030000000000001,'410803','47','enterprise',NULL,'15.bank paid_with_proof 300000;15.employer paid 300000');
INSERT INTO fact VALUES(41080300,'2013-01','payment',4108030020130000002,4108030000000000002,4108030000000000001,'410803','62','individual',NULL,'17.bank paid_with_proof 80000;17.employer paid 80000');
CREATE TABLE summary (
    writer INTEGER NOT NULL,
    period TEXT NOT NULL,
    region TEXT NOT NULL,
    industry TEXT NOT NULL,
    campaign INTEGER NOT NULL,
    sums TEXT NOT NULL,
    PRIMARY KEY (writer, period, region, industry, campaign)
) STRICT, WITHOUT ROWID;
INSERT INTO summary VALUES(41080300,'2013','410803','',4108030000000000001,'complaint.window received 1 open 1 overdue 1 claimed 520000 outstanding 520000');
INSERT INTO summary VALUES(41080300,'2013','410803','47',4108030000000000001,'arrears. topic_breach 1 topic_workers 2 topic_found 800000;bank. paid_with_proof 300000;complaint.window received 1 open 1 overdue 2 claimed 800000 found 500000 ordered 800000 outstanding 500000 workers_claimed 2 workers_owed 1 workers_paid 1;employer. paid 300000;owing. visit 1');
INSERT INTO summary VALUES(41080300,'2013','410803','62',4108030000000000001,'bank. paid_with_proof 80000;complaint.12351 received 1 settled 1 claimed 80000 agreed 80000 workers_claimed 1;employer. paid 80000');
INSERT INTO summary VALUES(41080300,'2013-01','410803','',4108030000000000001,'complaint.window received 1 open 1 overdue 1 claimed 520000 outstanding 520000');
INSERT INTO summary VALUES(41080300,'2013-01','410803','47',4108030000000000001,'arrears. topic_breach 1 topic_workers 2 topic_found 800000;bank. paid_with_proof 300000;complaint.window received 1 open 1 overdue 2 claimed 800000 found 500000 ordered 800000 outstanding 500000 workers_claimed 2 workers_owed 1 workers_paid 1;employer. paid 300000;owing. visit 1');
INSERT INTO summary VALUES(41080300,'2013-01','410803','62',4108030000000000001,'bank. paid_with_proof 80000;complaint.12351 received 1 settled 1 claimed 80000 agreed 80000 workers_claimed 1;employer. paid 80000');
CREATE TABLE visited (
    writer INTEGER NOT NULL,
    employer INTEGER NOT NULL,
    campaign INTEGER NOT NULL,
    region TEXT NOT NULL,
    industry TEXT NOT NULL,
    reached TEXT,
    missed TEXT,
    employed TEXT,
    migrants TEXT,
    owing INTEGER NOT NULL,
    PRIMARY KEY (writer, employer, campaign, region, industry)
) STRICT, WITHOUT ROWID;
INSERT INTO visited VALUES(41080300,4108030000000000001,4108030000000000001,'410803','47','2013-01-08 4108030020130000001 enterprise',NULL,NULL,NULL,1);
CREATE TABLE touch_span (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    first INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    last INTEGER NOT NULL,
    act INTEGER NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('wrote', 'part')),
    PRIMARY KEY (writer, kind, first, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_source (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('complaints', 'employers', 'inspections', 'payments', 'workers')),
    name TEXT NOT NULL,
    void_act INTEGER
) STRICT;
INSERT INTO import_source VALUES(41080300,4108030000000000001,'complaints','',NULL);
CREATE TABLE import_run (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    from_source INTEGER NOT NULL REFERENCES import_source (id),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    file_name INTEGER NOT NULL REFERENCES words_seal (id),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    map TEXT,
    officer INTEGER NOT NULL REFERENCES officer (id),
    void_act INTEGER
) STRICT;
INSERT INTO import_run VALUES(41080300,4108030000000000001,4108030000000000001,'2013-01-20',4108030000000000009,'7bfc24b2dd818bb23df8e4ee59354bc24e752237c8ef64681c77b1c540e5f2f6',NULL,4108030000000000001,NULL);
CREATE TABLE held_row (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES import_run (id),
    row INTEGER NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('same_case', 'same_person', 'changed', 'repeated', 'amount', 'employer')),
    resembles INTEGER,
    cells INTEGER NOT NULL REFERENCES words_seal (id),
    decision TEXT CHECK (decision IN ('taken', 'linked', 'dropped')),
    decided_on TEXT CHECK (length(decided_on) = 10),
    officer INTEGER REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
INSERT INTO held_row VALUES(41080300,4108030000000000001,4108030000000000001,2,'amount',NULL,4108030000000000010,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE origin (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES import_run (id),
    row INTEGER NOT NULL,
    from_source INTEGER NOT NULL REFERENCES import_source (id),
    key TEXT NOT NULL,
    digest TEXT,
    record INTEGER,
    held INTEGER REFERENCES held_row (id),
    void_act INTEGER
) STRICT;
INSERT INTO origin VALUES(41080300,4108030020130000001,4108030000000000001,2,4108030000000000001,'2013-01-07:fc7dc946bc4ff017c1cb110e',NULL,NULL,4108030000000000001,NULL);
INSERT INTO origin VALUES(41080300,4108030020130000002,4108030000000000001,3,4108030000000000001,'2013-01-08:011434487fa14758d9cb9db1',NULL,4108030020130000003,NULL,NULL);
CREATE TABLE case_state (
    writer INTEGER NOT NULL CHECK (writer = case_id / 100000000000),
    case_id INTEGER PRIMARY KEY,
    employer INTEGER,
    region TEXT NOT NULL,
    received_on TEXT NOT NULL,
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
INSERT INTO case_state VALUES(41080300,4108030020130000001,4108030000000000001,'410803','2013-01-04','partly_paid',NULL,NULL,800000,500000,800000,NULL,300000,'ordered',500000,2,1,1);
INSERT INTO case_state VALUES(41080300,4108030020130000002,4108030000000000002,'410803','2013-01-16','closed','settled_before_filing','2013-01-17',80000,NULL,NULL,80000,80000,'agreed',0,1,NULL,0);
INSERT INTO case_state VALUES(41080300,4108030020130000003,4108030000000000003,'410803','2013-01-08','received',NULL,NULL,520000,NULL,NULL,NULL,0,'claimed',520000,NULL,NULL,0);
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
CREATE INDEX instalment_case ON instalment (writer, case_id);
CREATE INDEX clock_due ON clock (writer, due_on) WHERE stopped_on IS NULL;
CREATE INDEX payment_worker_payment ON payment_worker (writer, payment);
CREATE INDEX paper_case ON paper (writer, case_id);
CREATE INDEX paper_word ON paper (writer, word, on_day);
CREATE INDEX pay_sheet_case ON pay_sheet (writer, case_id);
CREATE INDEX pay_sheet_inspection ON pay_sheet (writer, inspection);
CREATE INDEX claim_case ON claim (writer, case_id);
CREATE INDEX fact_record ON fact (writer, kind, record);
CREATE INDEX inspection_revisit ON inspection (writer, employer) WHERE revisit_on IS NOT NULL;
CREATE INDEX touch_span_act ON touch_span (writer, act);
CREATE INDEX import_source_name ON import_source (writer, kind, name);
CREATE INDEX held_row_waiting ON held_row (writer, id) WHERE decision IS NULL AND void_act IS NULL;
CREATE INDEX origin_key ON origin (writer, from_source, key);
CREATE INDEX case_file_employer ON case_file (writer, employer, received_on);
CREATE INDEX employer_called ON employer (writer, name);
CREATE INDEX employer_name_called ON employer_name (writer, name);
CREATE INDEX case_state_open ON case_state (writer, region, case_id, received_on) WHERE closed_on IS NULL;
CREATE INDEX case_state_employer ON case_state (writer, employer) WHERE closed_on IS NULL;
CREATE INDEX case_state_closed ON case_state (writer, region, closed_on, received_on) WHERE closed_on IS NOT NULL;
CREATE INDEX call_day ON call (writer, on_day);
COMMIT;
PRAGMA journal_mode=WAL;
PRAGMA application_id=1095914067;
PRAGMA user_version=17;
