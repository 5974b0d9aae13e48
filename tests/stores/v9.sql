-- A ledger as the program of schema 9 left it (sqlite3 .dump of an invented office): every later program must be able
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
INSERT INTO office VALUES(41080300,4108030000000000001,'410803','中站区人力资源和社会保障局','bureau','zh',480,5,'20f28a0afbbda4ad73f27aa962922ef392ee7dd02b96174a62b25447ccf01a5f',NULL);
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
INSERT INTO officer VALUES(41080300,4108030000000000003,'张国强','unit-head',NULL,NULL,NULL);
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
INSERT INTO employer VALUES(41080300,4108030000000000002,'河南建投置业有限公司','enterprise',NULL,NULL,NULL,'410803',NULL,NULL,NULL);
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
INSERT INTO words_seal VALUES(41080300,4108030000000000001,'d82e9529f2f173138cdf84b5d936a710c1e4361407f2934cf88e725206fa59be',NULL);
CREATE TABLE person_seal (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    void_act INTEGER
) STRICT;
INSERT INTO person_seal VALUES(41080300,4108030000000000001,'271ba61e7dee63277dc06b0c602b2331e499c2303d8ba9f505edb53010311154',NULL);
INSERT INTO person_seal VALUES(41080300,4108030000000000002,'871a62b5b07711165cd1e20246b68064a44b9f4ebdd1222937afa38b5b4f710a',NULL);
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
INSERT INTO case_file VALUES(41080300,4108030020130000001,'complaint','window','bureau',NULL,'410803','47','2013-01-10','2013-01','2012-10','2012-12',NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,NULL,NULL,4108030000000000001,'enterprise',4108030000000000001);
INSERT INTO case_file VALUES(41080300,4108030020130000002,'report','window','bureau',NULL,'410803','47','2013-01-10','2013-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,NULL,NULL,4108030000000000001,'enterprise',NULL);
INSERT INTO case_file VALUES(41080300,4108030020130000003,'referral','referral','bureau',NULL,'410803','47','2013-01-10','2013-01',NULL,NULL,NULL,NULL,'市信访局','2013-17','2013-01-20',0,4108030000000000001,NULL,NULL,4108030000000000001,'enterprise',NULL);
INSERT INTO case_file VALUES(41080300,4108030020130000004,'own','inspection','bureau',NULL,'410803',NULL,'2013-01-10','2013-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,NULL,NULL,4108030000000000002,'enterprise',NULL);
INSERT INTO case_file VALUES(41080300,4108030020130000005,'complaint','window','bureau',NULL,'410803','47','2013-01-10','2013-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,NULL,NULL,4108030000000000001,'enterprise',NULL);
CREATE TABLE party (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    person INTEGER NOT NULL REFERENCES person_seal (id),
    claimed_fen INTEGER,
    void_act INTEGER
, role TEXT CHECK (role IN ('complainant', 'representative', 'worker', 'employer-representative'))) STRICT;
INSERT INTO party VALUES(41080300,4108030020130000001,4108030020130000001,4108030000000000001,NULL,NULL,'complainant');
INSERT INTO party VALUES(41080300,4108030020130000002,4108030020130000001,4108030000000000002,NULL,NULL,'employer-representative');
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
INSERT INTO inspection VALUES(41080300,4108030020130000001,4108030000000000001,'enterprise',NULL,4108030020130000001,'2013-01-10','2013-01','routine','owing',NULL,NULL,NULL,18,11800000,NULL,'410803','47',NULL,4108030000000000001,NULL,NULL,NULL);
INSERT INTO inspection VALUES(41080300,4108030020130000002,4108030000000000002,'enterprise',NULL,4108030020130000004,'2013-01-10','2013-01','routine','owing',NULL,NULL,NULL,NULL,50000,NULL,'410803',NULL,NULL,4108030000000000001,NULL,NULL,NULL);
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
INSERT INTO checklist VALUES(41080300,4108030020130000001,4108030020130000001,'arrears','breach',18,11800000,NULL);
INSERT INTO checklist VALUES(41080300,4108030020130000002,4108030020130000002,'arrears','breach',NULL,50000,NULL);
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
INSERT INTO step VALUES(41080300,4108030020130000001,4108030020130000001,'received','2013-01-10',4108030000000000001,NULL,'claimed',12640000,18,NULL,NULL,'acceptance','2013-01-18','accept_complaint',5,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000002,4108030020130000001,'found','2013-01-10',4108030000000000001,4108030020130000001,'found',11800000,18,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000003,4108030020130000001,'ordered','2013-01-10',4108030000000000001,4108030020130000001,'ordered',11800000,18,NULL,'2013-01-10','payment','2013-01-17','order',7,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000004,4108030020130000001,'agree','2013-01-10',4108030000000000001,NULL,'agreed',11800000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000005,4108030020130000002,'received','2013-01-10',4108030000000000001,NULL,'claimed',20000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000006,4108030020130000003,'received','2013-01-10',4108030000000000001,NULL,'claimed',30000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000007,4108030020130000004,'own','2013-01-10',4108030000000000001,4108030020130000002,'found',50000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000008,4108030020130000004,'settle','2013-01-10',4108030000000000001,NULL,NULL,NULL,NULL,'settled_full',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000009,4108030020130000005,'received','2013-01-10',4108030000000000001,NULL,'claimed',40000,NULL,NULL,NULL,'acceptance','2013-01-17','accept_complaint',5,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000010,4108030020130000005,'refuse','2013-01-10',4108030000000000001,NULL,NULL,NULL,NULL,'over_2_years',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000011,4108030020130000003,'withdraw','2013-01-10',4108030000000000001,NULL,NULL,NULL,NULL,'withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,20);
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
INSERT INTO payment VALUES(41080300,4108030020130000001,4108030020130000001,NULL,4108030000000000001,'enterprise',NULL,'2013-01-10','2013-01',1800000,'employer','bank',NULL,4108030000000000001,NULL,'410803','47',4108030000000000001,NULL,NULL);
INSERT INTO payment VALUES(41080300,4108030020130000002,4108030020130000004,NULL,4108030000000000002,'enterprise',NULL,'2013-01-10','2013-01',50000,'employer','bank',NULL,NULL,NULL,'410803',NULL,4108030000000000001,NULL,NULL);
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
INSERT INTO case_state VALUES(41080300,4108030020130000001,'received',NULL,NULL,12640000,11800000,11800000,11800000,1800000,'agreed',10000000,18,18,0);
INSERT INTO case_state VALUES(41080300,4108030020130000002,'received',NULL,NULL,20000,NULL,NULL,NULL,0,'claimed',20000,NULL,NULL,0);
INSERT INTO case_state VALUES(41080300,4108030020130000003,'received',NULL,NULL,30000,NULL,NULL,NULL,0,'claimed',30000,NULL,NULL,0);
INSERT INTO case_state VALUES(41080300,4108030020130000004,'closed','settled_full','2013-01-10',NULL,50000,NULL,NULL,50000,'found',0,NULL,NULL,0);
INSERT INTO case_state VALUES(41080300,4108030020130000005,'refused','over_2_years','2013-01-10',40000,NULL,NULL,NULL,0,'claimed',40000,NULL,NULL,0);
CREATE TABLE gram (
    writer INTEGER NOT NULL,
    gram TEXT NOT NULL,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (writer, gram, kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO gram VALUES(41080300,'dj','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'gs','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'gs','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'hd','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'hn','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'jt','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'jz','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'lw','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'nj','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'tz','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'wy','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'xg','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'xg','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'yx','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'yx','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'yy','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'zh','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zl','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zy','initials',4108030000000000002);
INSERT INTO gram VALUES(41080300,'业有','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'作恒','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'公司','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'公司','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'务有','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'劳务','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'南建','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'建投','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'建筑','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'恒达','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'投置','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'有限','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'有限','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'河南','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'焦作','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'筑劳','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'置业','employer',4108030000000000002);
INSERT INTO gram VALUES(41080300,'达建','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'限公','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'限公','employer',4108030000000000002);
CREATE TABLE counter (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (writer, kind, year)
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES(41080300,'case_file',2013,5);
INSERT INTO counter VALUES(41080300,'checklist',2013,2);
INSERT INTO counter VALUES(41080300,'employer',0,2);
INSERT INTO counter VALUES(41080300,'inspection',2013,2);
INSERT INTO counter VALUES(41080300,'inspection_officer',2013,4);
INSERT INTO counter VALUES(41080300,'instalment',2013,2);
INSERT INTO counter VALUES(41080300,'office',0,1);
INSERT INTO counter VALUES(41080300,'office_day',0,1);
INSERT INTO counter VALUES(41080300,'officer',0,3);
INSERT INTO counter VALUES(41080300,'party',2013,2);
INSERT INTO counter VALUES(41080300,'payment',2013,2);
INSERT INTO counter VALUES(41080300,'person_seal',0,2);
INSERT INTO counter VALUES(41080300,'site',0,1);
INSERT INTO counter VALUES(41080300,'step',2013,11);
INSERT INTO counter VALUES(41080300,'words_seal',0,1);
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
INSERT INTO act VALUES(41080300,3,3,'add_officer',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,4,4,'add_employer',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,5,5,'add_employer',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,6,6,'add_site',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,7,7,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,8,8,'record_inspection',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,9,9,'record_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,10,10,'agree_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,11,11,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,12,12,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,13,13,'record_inspection',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,14,14,'record_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,15,15,'settle_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,16,16,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,17,17,'refuse_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,18,18,'import_days',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,19,19,'withdraw_case',4108030000000000001,20);
INSERT INTO act VALUES(41080300,20,20,'undo',4108030000000000001,NULL);
CREATE TABLE words (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value TEXT NOT NULL
) STRICT;
INSERT INTO words VALUES(41080300,4108030000000000001,X'0e044bfbe24f0588d51434c2436b6648','签字表');
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
INSERT INTO person VALUES(41080300,4108030000000000001,X'7d34db970c66d2d64d03655f53583557','孙大勇','410811199003151139','13900000000',NULL,X'5e54f0641c000f08bd7d9421e1e4da074d0a9d5f1b0ba01104006d5a9278619f',X'dc8165d257e79e91a2870b61ae0c8ae9919d5d8fc8864cd66bfc330a344de092','瓦工','金源路工地','中站区金源路1号');
INSERT INTO person VALUES(41080300,4108030000000000002,X'50b0c19b5a3422d1b94817a0b2720836','赵大山',NULL,NULL,NULL,NULL,NULL,'经理',NULL,NULL);
CREATE TABLE vault_key (
    writer INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value BLOB NOT NULL
) STRICT;
INSERT INTO vault_key VALUES(41080300,X'097d51c232a087452f1c64774f4d72af',X'2aef55b40bc0477cff32907aec08417b48616606578a87dd65a238ba23cd43d9');
CREATE TABLE IF NOT EXISTS "journal" (
    writer INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (writer, seq)
) STRICT;
INSERT INTO journal VALUES(41080300,1,'{"v":1,"writer":41080300,"seq":1,"act":1,"deed":"open_office","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["office",["id","region","name","custodian","language","utc_offset_minutes","follow_up_days","key_digest"],[4108030000000000001,"410803","中站区人力资源和社会保障局","bureau","zh",480,5,"20f28a0afbbda4ad73f27aa962922ef392ee7dd02b96174a62b25447ccf01a5f"]],["officer",["id","name","role","body","certificate"],[4108030000000000001,"李伟","inspector",null,"豫H-0001"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'21370df301c3d2c6fcdbe6b0a048ab62f5730b44baa79ababceba13f73e5d489');
INSERT INTO journal VALUES(41080300,2,'{"v":1,"writer":41080300,"seq":2,"act":2,"deed":"add_officer","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["officer",["id","name","role","body","certificate"],[4108030000000000002,"周芳","inspector",null,"豫H-0002"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'55412fcc8a7cf05693898a44079cef5e64eb9dd7e711e7d7746d14d0b08483b1');
INSERT INTO journal VALUES(41080300,3,'{"v":1,"writer":41080300,"seq":3,"act":3,"deed":"add_officer","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["officer",["id","name","role","body","certificate"],[4108030000000000003,"张国强","unit-head",null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'04158a2c9ca02a89b740e32d5ef247417508aa4c1a861119b007a523f0f095e7');
INSERT INTO journal VALUES(41080300,4,'{"v":1,"writer":41080300,"seq":4,"act":4,"deed":"add_employer","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["employer",["id","name","kind","credit_code","registration_number","organisation_code","region","address","industry"],[4108030000000000001,"焦作恒达建筑劳务有限公司","enterprise",null,null,null,"410803",null,"47"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'ad6ae7b87ec06f77fd86e4fad9c7003ee5e8ce8e4a0207bd779b8336e9e303e5');
INSERT INTO journal VALUES(41080300,5,'{"v":1,"writer":41080300,"seq":5,"act":5,"deed":"add_employer","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["employer",["id","name","kind","credit_code","registration_number","organisation_code","region","address","industry"],[4108030000000000002,"河南建投置业有限公司","enterprise",null,null,null,"410803",null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'2aab77e75235e23cfc63f26a74fe99947c3c52a000007aaa1f4ad84bd47f1b2f');
INSERT INTO journal VALUES(41080300,6,'{"v":1,"writer":41080300,"seq":6,"act":6,"deed":"add_site","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["site",["id","name","region","address","builder","general_contractor"],[4108030000000000001,"站前花园二期","410803",null,4108030000000000002,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'5d0b1c5bee526a5c1aa523a16a66db2c3ce79ed8c383f5e0a96587457ad5c55b');
INSERT INTO journal VALUES(41080300,7,'{"v":1,"writer":41080300,"seq":7,"act":7,"deed":"file_complaint","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["case_file",["id","kind","channel","custodian","employer","employer_kind","site","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000001,"complaint","window","bureau",4108030000000000001,"enterprise",4108030000000000001,null,"410803","47","2013-01-10","2013-01","2012-10","2012-12",null,null,null,null,null,0,4108030000000000001,null]],["person_seal",["id","digest"],[4108030000000000001,"271ba61e7dee63277dc06b0c602b2331e499c2303d8ba9f505edb53010311154"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000001,4108030020130000001,"complainant",4108030000000000001,null]],["person_seal",["id","digest"],[4108030000000000002,"871a62b5b07711165cd1e20246b68064a44b9f4ebdd1222937afa38b5b4f710a"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000002,4108030020130000001,"employer-representative",4108030000000000002,null]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000001,4108030020130000001,"received","2013-01-10",4108030000000000001,null,"claimed",12640000,18,null,null,"acceptance","2013-01-17","accept_complaint",5,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'c5b676af5acb8b24b02ada28c2bab8ee132a3c6452b56c4db9591136bfbf96fa');
INSERT INTO journal VALUES(41080300,8,'{"v":1,"writer":41080300,"seq":8,"act":8,"deed":"record_inspection","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["case"]},"put":[["inspection",["id","employer","employer_kind","site","campaign","case_id","on_day","month","kind","result","bodies","employed","migrants","workers","found_fen","contracts","region","industry","revisit_on","officer","note"],[4108030020130000001,4108030000000000001,"enterprise",null,null,4108030020130000001,"2013-01-10","2013-01","routine","owing",null,null,null,18,11800000,null,"410803","47",null,4108030000000000001,null]],["inspection_officer",["id","inspection","officer"],[4108030020130000001,4108030020130000001,4108030000000000001],[4108030020130000002,4108030020130000001,4108030000000000002]],["checklist",["id","inspection","topic","finding","workers","found_fen"],[4108030020130000001,4108030020130000001,"arrears","breach",18,11800000]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000002,4108030020130000001,"found","2013-01-10",4108030000000000001,4108030020130000001,"found",11800000,18,null,null,null,null,null,null,null],[4108030020130000003,4108030020130000001,"ordered","2013-01-10",4108030000000000001,4108030020130000001,"ordered",11800000,18,null,"2013-01-10","payment","2013-01-17","order",7,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'8ec7be457bc2097f9e8330fc819ec7fbe998d6ace491bbe14da3b4a575f1f1fe');
INSERT INTO journal VALUES(41080300,9,'{"v":1,"writer":41080300,"seq":9,"act":9,"deed":"record_payment","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000001,"d82e9529f2f173138cdf84b5d936a710c1e4361407f2934cf88e725206fa59be"]],["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000001,4108030020130000001,null,4108030000000000001,"enterprise",null,"2013-01-10","2013-01",1800000,"employer","bank",null,4108030000000000001,null,"410803","47",4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'92bead2ddbf5ccfb9686157eee1ebe8897f8ca58594e1bb4c1425770abbd3ecb');
INSERT INTO journal VALUES(41080300,10,'{"v":1,"writer":41080300,"seq":10,"act":10,"deed":"agree_case","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000004,4108030020130000001,"agree","2013-01-10",4108030000000000001,null,"agreed",11800000,null,null,null,null,null,null,null,null]],["instalment",["id","case_id","step","made_on","due_on","amount_fen","officer","note"],[4108030020130000001,4108030020130000001,4108030020130000004,"2013-01-10","2013-01-20",5000000,4108030000000000001,null],[4108030020130000002,4108030020130000001,4108030020130000004,"2013-01-10","2013-02-05",5000000,4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'da7f24f434a6f6ee915febd7ef23dd236b6903acf2940f67a4dc38d1f6fe20e3');
INSERT INTO journal VALUES(41080300,11,'{"v":1,"writer":41080300,"seq":11,"act":11,"deed":"file_complaint","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["case_file",["id","kind","channel","custodian","employer","employer_kind","site","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000002,"report","window","bureau",4108030000000000001,"enterprise",null,null,"410803","47","2013-01-10","2013-01",null,null,null,null,null,null,null,0,4108030000000000001,null]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000005,4108030020130000002,"received","2013-01-10",4108030000000000001,null,"claimed",20000,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'051ce8915ba3314f98ca4364e6107615c81ef537274bb9be37969f53d5c4617d');
INSERT INTO journal VALUES(41080300,12,'{"v":1,"writer":41080300,"seq":12,"act":12,"deed":"file_complaint","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["case_file",["id","kind","channel","custodian","employer","employer_kind","site","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000003,"referral","referral","bureau",4108030000000000001,"enterprise",null,null,"410803","47","2013-01-10","2013-01",null,null,null,null,"市信访局","2013-17","2013-01-20",0,4108030000000000001,null]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000006,4108030020130000003,"received","2013-01-10",4108030000000000001,null,"claimed",30000,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'ae32bae9e6a2659e1eded80858462b6105238ad01538afa44cd6c547c1ef87dd');
INSERT INTO journal VALUES(41080300,13,'{"v":1,"writer":41080300,"seq":13,"act":13,"deed":"record_inspection","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["case_file",["id","kind","channel","custodian","employer","employer_kind","site","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000004,"own","inspection","bureau",4108030000000000002,"enterprise",null,null,"410803",null,"2013-01-10","2013-01",null,null,null,null,null,null,null,0,4108030000000000001,null]],["inspection",["id","employer","employer_kind","site","campaign","case_id","on_day","month","kind","result","bodies","employed","migrants","workers","found_fen","contracts","region","industry","revisit_on","officer","note"],[4108030020130000002,4108030000000000002,"enterprise",null,null,4108030020130000004,"2013-01-10","2013-01","routine","owing",null,null,null,null,50000,null,"410803",null,null,4108030000000000001,null]],["inspection_officer",["id","inspection","officer"],[4108030020130000003,4108030020130000002,4108030000000000001],[4108030020130000004,4108030020130000002,4108030000000000002]],["checklist",["id","inspection","topic","finding","workers","found_fen"],[4108030020130000002,4108030020130000002,"arrears","breach",null,50000]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000007,4108030020130000004,"own","2013-01-10",4108030000000000001,4108030020130000002,"found",50000,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'e50676d8fe23384c1b36398a1547be688a445ab13ff48194f44c1cd276a155ae');
INSERT INTO journal VALUES(41080300,14,'{"v":1,"writer":41080300,"seq":14,"act":14,"deed":"record_payment","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000002,4108030020130000004,null,4108030000000000002,"enterprise",null,"2013-01-10","2013-01",50000,"employer","bank",null,null,null,"410803",null,4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'a541d2fb1e73c79d48bd3cd73384f2ce0559b6374548e7b98aef07b8ef0a1042');
INSERT INTO journal VALUES(41080300,15,'{"v":1,"writer":41080300,"seq":15,"act":15,"deed":"settle_case","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000008,4108030020130000004,"settle","2013-01-10",4108030000000000001,null,null,null,null,"settled_full",null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'293f98f21beea5a63027c3f0ef2ad3f65707b3a303e3e3b995b7c02db5a2ed72');
INSERT INTO journal VALUES(41080300,16,'{"v":1,"writer":41080300,"seq":16,"act":16,"deed":"file_complaint","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["case_file",["id","kind","channel","custodian","employer","employer_kind","site","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000005,"complaint","window","bureau",4108030000000000001,"enterprise",null,null,"410803","47","2013-01-10","2013-01",null,null,null,null,null,null,null,0,4108030000000000001,null]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000009,4108030020130000005,"received","2013-01-10",4108030000000000001,null,"claimed",40000,null,null,null,"acceptance","2013-01-17","accept_complaint",5,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'a96345bfe04762a1ad30eb01d0bdb566d30ee5886c6057c24d839c243bfa1157');
INSERT INTO journal VALUES(41080300,17,'{"v":1,"writer":41080300,"seq":17,"act":17,"deed":"refuse_case","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000010,4108030020130000005,"refuse","2013-01-10",4108030000000000001,null,null,null,null,"over_2_years",null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'c235debe899fcdf9783d57a032db918d8c28a8354f40d897e5fb92e7c30f79f4');
INSERT INTO journal VALUES(41080300,18,'{"v":1,"writer":41080300,"seq":18,"act":18,"deed":"import_days","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["office_day",["id","day","kind","name"],[4108030000000000001,"2013-01-14","holiday","停电"]]],"set":[["step",4108030020130000001,"due_on","2013-01-17","2013-01-18"]],"void":[],"undo":[],"redo":[]}',X'226b1e7cc3efde1eb5bae20f3287981c415ae5a2d2ac195068a29b81048ea050');
INSERT INTO journal VALUES(41080300,19,'{"v":1,"writer":41080300,"seq":19,"act":19,"deed":"withdraw_case","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000011,4108030020130000003,"withdraw","2013-01-10",4108030000000000001,null,null,null,null,"withdrawn",null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'04a8a2b5e4b6edff6fb3304cb864df20e4aaa9bd356acb39f6c36a1c0d950ece');
INSERT INTO journal VALUES(41080300,20,'{"v":1,"writer":41080300,"seq":20,"act":20,"deed":"undo","at":"2026-11-24T00:21:26Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[],"set":[],"void":[],"undo":[19],"redo":[]}',X'c5268c00ce70d5c0d1e81fa410e3fd6cc162f5ce5495a092ebc248f9f5b9e682');
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
INSERT INTO touch VALUES(41080300,3,'officer',4108030000000000001,3,'under');
INSERT INTO touch VALUES(41080300,3,'officer',4108030000000000003,3,'wrote');
INSERT INTO touch VALUES(41080300,4,'employer',4108030000000000001,4,'wrote');
INSERT INTO touch VALUES(41080300,4,'officer',4108030000000000001,4,'under');
INSERT INTO touch VALUES(41080300,5,'employer',4108030000000000002,5,'wrote');
INSERT INTO touch VALUES(41080300,5,'officer',4108030000000000001,5,'under');
INSERT INTO touch VALUES(41080300,6,'employer',4108030000000000001,6,'named');
INSERT INTO touch VALUES(41080300,6,'employer',4108030000000000002,6,'named');
INSERT INTO touch VALUES(41080300,6,'officer',4108030000000000001,6,'under');
INSERT INTO touch VALUES(41080300,6,'site',4108030000000000001,6,'wrote');
INSERT INTO touch VALUES(41080300,7,'case_file',4108030020130000001,7,'wrote');
INSERT INTO touch VALUES(41080300,7,'employer',4108030000000000001,7,'named');
INSERT INTO touch VALUES(41080300,7,'officer',4108030000000000001,7,'under');
INSERT INTO touch VALUES(41080300,7,'party',4108030020130000001,7,'part');
INSERT INTO touch VALUES(41080300,7,'party',4108030020130000002,7,'part');
INSERT INTO touch VALUES(41080300,7,'person_seal',4108030000000000001,7,'part');
INSERT INTO touch VALUES(41080300,7,'person_seal',4108030000000000002,7,'part');
INSERT INTO touch VALUES(41080300,7,'site',4108030000000000001,7,'named');
INSERT INTO touch VALUES(41080300,7,'step',4108030020130000001,7,'part');
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
INSERT INTO touch VALUES(41080300,9,'case_file',4108030020130000001,9,'wrote');
INSERT INTO touch VALUES(41080300,9,'employer',4108030000000000001,9,'named');
INSERT INTO touch VALUES(41080300,9,'officer',4108030000000000001,9,'under');
INSERT INTO touch VALUES(41080300,9,'payment',4108030020130000001,9,'wrote');
INSERT INTO touch VALUES(41080300,9,'words_seal',4108030000000000001,9,'part');
INSERT INTO touch VALUES(41080300,10,'case_file',4108030020130000001,10,'wrote');
INSERT INTO touch VALUES(41080300,10,'instalment',4108030020130000001,10,'part');
INSERT INTO touch VALUES(41080300,10,'instalment',4108030020130000002,10,'part');
INSERT INTO touch VALUES(41080300,10,'officer',4108030000000000001,10,'under');
INSERT INTO touch VALUES(41080300,10,'step',4108030020130000004,10,'part');
INSERT INTO touch VALUES(41080300,11,'case_file',4108030020130000002,11,'wrote');
INSERT INTO touch VALUES(41080300,11,'employer',4108030000000000001,11,'named');
INSERT INTO touch VALUES(41080300,11,'officer',4108030000000000001,11,'under');
INSERT INTO touch VALUES(41080300,11,'step',4108030020130000005,11,'part');
INSERT INTO touch VALUES(41080300,12,'case_file',4108030020130000003,12,'wrote');
INSERT INTO touch VALUES(41080300,12,'employer',4108030000000000001,12,'named');
INSERT INTO touch VALUES(41080300,12,'officer',4108030000000000001,12,'under');
INSERT INTO touch VALUES(41080300,12,'step',4108030020130000006,12,'part');
INSERT INTO touch VALUES(41080300,13,'case_file',4108030020130000004,13,'wrote');
INSERT INTO touch VALUES(41080300,13,'checklist',4108030020130000002,13,'part');
INSERT INTO touch VALUES(41080300,13,'employer',4108030000000000002,13,'named');
INSERT INTO touch VALUES(41080300,13,'inspection',4108030020130000002,13,'wrote');
INSERT INTO touch VALUES(41080300,13,'inspection_officer',4108030020130000003,13,'part');
INSERT INTO touch VALUES(41080300,13,'inspection_officer',4108030020130000004,13,'part');
INSERT INTO touch VALUES(41080300,13,'officer',4108030000000000001,13,'under');
INSERT INTO touch VALUES(41080300,13,'officer',4108030000000000002,13,'under');
INSERT INTO touch VALUES(41080300,13,'step',4108030020130000007,13,'part');
INSERT INTO touch VALUES(41080300,14,'case_file',4108030020130000004,14,'wrote');
INSERT INTO touch VALUES(41080300,14,'employer',4108030000000000002,14,'named');
INSERT INTO touch VALUES(41080300,14,'officer',4108030000000000001,14,'under');
INSERT INTO touch VALUES(41080300,14,'payment',4108030020130000002,14,'wrote');
INSERT INTO touch VALUES(41080300,15,'case_file',4108030020130000004,15,'wrote');
INSERT INTO touch VALUES(41080300,15,'officer',4108030000000000001,15,'under');
INSERT INTO touch VALUES(41080300,15,'step',4108030020130000008,15,'part');
INSERT INTO touch VALUES(41080300,16,'case_file',4108030020130000005,16,'wrote');
INSERT INTO touch VALUES(41080300,16,'employer',4108030000000000001,16,'named');
INSERT INTO touch VALUES(41080300,16,'officer',4108030000000000001,16,'under');
INSERT INTO touch VALUES(41080300,16,'step',4108030020130000009,16,'part');
INSERT INTO touch VALUES(41080300,17,'case_file',4108030020130000005,17,'wrote');
INSERT INTO touch VALUES(41080300,17,'officer',4108030000000000001,17,'under');
INSERT INTO touch VALUES(41080300,17,'step',4108030020130000010,17,'part');
INSERT INTO touch VALUES(41080300,18,'case_file',4108030020130000001,18,'wrote');
INSERT INTO touch VALUES(41080300,18,'office_day',4108030000000000001,18,'part');
INSERT INTO touch VALUES(41080300,18,'officer',4108030000000000001,18,'under');
INSERT INTO touch VALUES(41080300,18,'step',4108030020130000001,18,'part');
INSERT INTO touch VALUES(41080300,19,'case_file',4108030020130000003,19,'wrote');
INSERT INTO touch VALUES(41080300,19,'officer',4108030000000000001,19,'under');
INSERT INTO touch VALUES(41080300,19,'step',4108030020130000011,19,'part');
INSERT INTO touch VALUES(41080300,20,'case_file',4108030020130000003,20,'wrote');
INSERT INTO touch VALUES(41080300,20,'officer',4108030000000000001,20,'under');
INSERT INTO touch VALUES(41080300,20,'step',4108030020130000011,20,'part');
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
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'agreed','complaint','2013-01-10',11800000,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'claimed','complaint','2013-01-10',12640000,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'found','complaint','2013-01-10',11800000,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'open','complaint','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'ordered','complaint','2013-01-10',11800000,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'outstanding','complaint','2013-01-10',10000000,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-01-18',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-01-19',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-01-21',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','complaint','2013-02-06',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promised','complaint','2013-01-10',8200000,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promises_broken','complaint','2013-01-21',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promises_broken','complaint','2013-02-06',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'received','complaint','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_claimed','complaint','2013-01-10',18,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_owed','complaint','2013-01-10',18,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_paid','complaint','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'claimed','report','2013-01-10',20000,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'open','report','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'outstanding','report','2013-01-10',20000,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'overdue','report','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'received','report','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_claimed','report','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_owed','report','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_paid','report','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'claimed','referral','2013-01-10',30000,4108030000000000001,'enterprise',NULL,'410803','47','referral');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'open','referral','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47','referral');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'outstanding','referral','2013-01-10',30000,4108030000000000001,'enterprise',NULL,'410803','47','referral');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'overdue','referral','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','referral');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'overdue','referral','2013-01-21',1,4108030000000000001,'enterprise',NULL,'410803','47','referral');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'received','referral','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47','referral');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'workers_claimed','referral','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','referral');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'workers_owed','referral','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','referral');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'workers_paid','referral','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','referral');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000004,'found','own','2013-01-10',50000,4108030000000000002,'enterprise',NULL,'410803',NULL,'inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000004,'overdue','own','2013-01-10',0,4108030000000000002,'enterprise',NULL,'410803',NULL,'inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000004,'received','own','2013-01-10',1,4108030000000000002,'enterprise',NULL,'410803',NULL,'inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000004,'settled','own','2013-01-10',1,4108030000000000002,'enterprise',NULL,'410803',NULL,'inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000004,'workers_claimed','own','2013-01-10',0,4108030000000000002,'enterprise',NULL,'410803',NULL,'inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000004,'workers_owed','own','2013-01-10',0,4108030000000000002,'enterprise',NULL,'410803',NULL,'inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000004,'workers_paid','own','2013-01-10',0,4108030000000000002,'enterprise',NULL,'410803',NULL,'inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000005,'claimed','complaint','2013-01-10',40000,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000005,'overdue','complaint','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000005,'received','complaint','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000005,'refused','complaint','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000005,'workers_claimed','complaint','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000005,'workers_owed','complaint','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000005,'workers_paid','complaint','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_breach','arrears','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_found','arrears','2013-01-10',11800000,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_workers','arrears','2013-01-10',18,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'visit','owing','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'topic_breach','arrears','2013-01-10',1,4108030000000000002,'enterprise',NULL,'410803',NULL,NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'topic_found','arrears','2013-01-10',50000,4108030000000000002,'enterprise',NULL,'410803',NULL,NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'visit','owing','2013-01-10',1,4108030000000000002,'enterprise',NULL,'410803',NULL,NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000001,'paid','employer','2013-01-10',1800000,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000001,'paid_with_proof','bank','2013-01-10',1800000,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000002,'paid','employer','2013-01-10',50000,4108030000000000002,'enterprise',NULL,'410803',NULL,NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000002,'paid_without_proof','bank','2013-01-10',50000,4108030000000000002,'enterprise',NULL,'410803',NULL,NULL);
CREATE TABLE payment_worker (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    payment INTEGER NOT NULL REFERENCES payment (id),
    party INTEGER NOT NULL REFERENCES party (id),
    void_act INTEGER
) STRICT;
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
INSERT INTO instalment VALUES(41080300,4108030020130000001,4108030020130000001,4108030020130000004,'2013-01-10','2013-01-20',5000000,4108030000000000001,NULL,NULL);
INSERT INTO instalment VALUES(41080300,4108030020130000002,4108030020130000001,4108030020130000004,'2013-01-10','2013-02-05',5000000,4108030000000000001,NULL,NULL);
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
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'acceptance','2013-01-10',0,'2013-01-18','accept_complaint',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'instalment','2013-01-10',4108030020130000001,'2013-01-20','agreed',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'instalment','2013-01-10',4108030020130000002,'2013-02-05','agreed',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'payment','2013-01-10',0,'2013-01-17','order',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000003,'reply','2013-01-10',0,'2013-01-20','reply_by',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000005,'acceptance','2013-01-10',0,'2013-01-17','accept_complaint','2013-01-10');
CREATE TABLE blob (
    writer INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (writer, sha256, part)
) STRICT;
CREATE TABLE this_store (
    writer INTEGER PRIMARY KEY
) STRICT;
INSERT INTO this_store VALUES(41080300);
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
INSERT INTO site VALUES(41080300,4108030000000000001,'站前花园二期','410803',NULL,4108030000000000002,4108030000000000001,NULL);
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
INSERT INTO office_day VALUES(41080300,4108030000000000001,'2013-01-14','holiday','停电',NULL);
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
CREATE INDEX payment_worker_payment ON payment_worker (writer, payment);
CREATE INDEX instalment_case ON instalment (writer, case_id);
CREATE INDEX clock_due ON clock (writer, due_on) WHERE stopped_on IS NULL;
COMMIT;
PRAGMA journal_mode=WAL;
PRAGMA application_id=1095914067;
PRAGMA user_version=9;
