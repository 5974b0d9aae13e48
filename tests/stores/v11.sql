-- A ledger as the program of schema 11 left it (sqlite3 .dump of an invented office): every later program must be able
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
INSERT INTO office VALUES(41080300,4108030000000000001,'410803','中站区人力资源和社会保障局','bureau','zh',480,5,'68fe5b60aff30ef49d20248d4f5f29d1031a305397a9ac5cf5d207332ead0e2e',NULL);
CREATE TABLE officer (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'inspector', 'unit-head', 'bureau-head')),
    body TEXT,
    certificate TEXT,
    void_act INTEGER
) STRICT;
INSERT INTO officer VALUES(41080300,4108030000000000001,'李伟','inspector',NULL,'豫H001',NULL);
INSERT INTO officer VALUES(41080300,4108030000000000002,'周芳','inspector',NULL,'豫H002',NULL);
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
INSERT INTO words_seal VALUES(41080300,4108030000000000001,'3d861d2024d88883d19bac59c0f27653eb096b1272d44718b72bf6b6d6a5e7c2',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000002,'514c7257aef19b7d33dd74811e125bf7818e6cff77413f8643435fd4fd0ab7cd',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000003,'c4458e16a983dc5c9eac5be89c80a35052e80c0840f797ee54188f6b32530ba7',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000004,'b74682d781f2c1a64df8c4c0dfac3373b37b1aed58031ab122b09ed3c07afb25',NULL);
CREATE TABLE person_seal (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    void_act INTEGER
) STRICT;
INSERT INTO person_seal VALUES(41080300,4108030000000000001,'cc45634477638c97f5b43c4c7beb0803f83d05e257ccc66188e9eb78e325a20e',NULL);
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
INSERT INTO case_file VALUES(41080300,4108030020130000001,'own','inspection','bureau',NULL,'410803','47','2013-01-10','2013-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,NULL,NULL,4108030000000000001,'enterprise',NULL);
INSERT INTO case_file VALUES(41080300,4108030020130000002,'own','inspection','bureau',NULL,'410803','47','2013-06-05','2013-06',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,NULL,NULL,4108030000000000001,'enterprise',NULL);
INSERT INTO case_file VALUES(41080300,4108030020130000003,'complaint','window','bureau',NULL,'410803','47','2013-06-05','2013-06',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,NULL,NULL,4108030000000000001,'enterprise',NULL);
CREATE TABLE party (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    person INTEGER NOT NULL REFERENCES person_seal (id),
    claimed_fen INTEGER,
    void_act INTEGER
, role TEXT CHECK (role IN ('complainant', 'representative', 'worker', 'employer-representative'))) STRICT;
INSERT INTO party VALUES(41080300,4108030020130000001,4108030020130000003,4108030000000000001,NULL,NULL,'complainant');
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
INSERT INTO inspection VALUES(41080300,4108030020130000001,4108030000000000001,'enterprise',NULL,4108030020130000001,'2013-01-10','2013-01','routine','owing',NULL,NULL,NULL,12,8840000,NULL,'410803','47',NULL,4108030000000000001,NULL,NULL,NULL);
INSERT INTO inspection VALUES(41080300,4108030020130000002,4108030000000000001,'enterprise',NULL,4108030020130000002,'2013-06-05','2013-06','routine','owing',NULL,NULL,NULL,2,500000,NULL,'410803','47',NULL,4108030000000000001,NULL,NULL,NULL);
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
INSERT INTO checklist VALUES(41080300,4108030020130000001,4108030020130000001,'arrears','breach',12,8840000,NULL);
INSERT INTO checklist VALUES(41080300,4108030020130000002,4108030020130000002,'arrears','breach',2,500000,NULL);
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
, due_from TEXT CHECK (length(due_from) = 10), partner INTEGER REFERENCES officer (id), approval TEXT CHECK (approval IN ('asked')), approved_by INTEGER REFERENCES officer (id), about INTEGER REFERENCES step (id), document TEXT, service TEXT, body TEXT, response TEXT) STRICT;
INSERT INTO step VALUES(41080300,4108030020130000001,4108030020130000001,'own','2013-01-10',4108030000000000001,4108030020130000001,'found',8840000,12,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000002,4108030020130000001,'accept','2013-01-10',4108030000000000001,NULL,NULL,NULL,NULL,NULL,NULL,'investigation','2013-04-10','investigate',60,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000003,4108030020130000001,'investigate','2013-01-10',4108030000000000001,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4108030000000000002,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000004,4108030020130000001,'ordered','2013-01-10',4108030000000000001,NULL,'ordered',8840000,NULL,NULL,NULL,'payment',NULL,'order',7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'中人社监令字〔2013〕第1号',NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000005,4108030020130000001,'serve','2013-01-10',4108030000000000001,NULL,NULL,NULL,NULL,NULL,'2013-01-10','payment','2013-01-17','order',7,NULL,NULL,NULL,NULL,NULL,NULL,4108030020130000004,NULL,'left',NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000006,4108030020130000001,'notice','2013-01-18',4108030000000000001,NULL,NULL,NULL,NULL,NULL,NULL,'service',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000007,4108030020130000001,'serve','2013-01-18',4108030000000000001,NULL,NULL,NULL,NULL,NULL,'2013-01-18','hearing','2013-01-21','hearing_request',3,NULL,NULL,NULL,NULL,NULL,NULL,4108030020130000006,NULL,'hand',NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000008,4108030020130000001,'decide','2013-01-25',4108030000000000001,NULL,'ordered',8840000,NULL,NULL,NULL,'service','2013-02-05','serve_decision',7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000009,4108030020130000001,'term','2013-01-25',4108030000000000001,NULL,NULL,NULL,NULL,NULL,NULL,'payment',NULL,'order',15,NULL,NULL,NULL,NULL,NULL,NULL,4108030020130000008,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000010,4108030020130000001,'serve','2013-03-01',4108030000000000001,NULL,NULL,NULL,NULL,NULL,'2013-03-01','payment','2013-03-18','order',15,NULL,NULL,NULL,NULL,NULL,NULL,4108030020130000008,NULL,'hand',NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000011,4108030020130000001,'term','2013-03-01',4108030000000000001,NULL,NULL,NULL,NULL,NULL,'2013-03-01','review','2013-05-02','review',60,NULL,NULL,NULL,NULL,NULL,NULL,4108030020130000008,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000012,4108030020130000001,'term','2013-03-01',4108030000000000001,NULL,NULL,NULL,NULL,NULL,'2013-03-01','lawsuit','2013-06-03','lawsuit',3,NULL,NULL,NULL,NULL,NULL,NULL,4108030020130000008,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000013,4108030020130000001,'term','2013-03-01',4108030000000000001,NULL,NULL,NULL,NULL,NULL,'2013-03-01','court_application','2013-09-02','apply_to_court',3,NULL,NULL,'2013-06-01',NULL,NULL,NULL,4108030020130000008,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000014,4108030020130000001,'demand','2013-03-20',4108030000000000001,NULL,NULL,NULL,NULL,NULL,NULL,'service',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000015,4108030020130000001,'serve','2013-03-20',4108030000000000001,NULL,NULL,NULL,NULL,NULL,'2013-03-20','demand','2013-04-03','demand_before_court',10,NULL,NULL,NULL,NULL,NULL,NULL,4108030020130000014,NULL,'mail',NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000016,4108030020130000001,'court','2013-06-04',4108030000000000001,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000017,4108030020130000001,'settle','2013-06-04',4108030000000000001,NULL,NULL,NULL,NULL,'court_enforced',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000018,4108030020130000001,'publish','2013-06-04',4108030000000000001,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000019,4108030020130000002,'own','2013-06-05',4108030000000000001,4108030020130000002,'found',500000,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000020,4108030020130000002,'accept','2013-06-05',4108030000000000001,NULL,NULL,NULL,NULL,NULL,NULL,'approval',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'asked',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000021,4108030020130000002,'return','2013-06-05',4108030000000000003,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4108030000000000002,NULL,NULL,NULL,NULL,NULL,4108030020130000020,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000022,4108030020130000002,'accept','2013-06-05',4108030000000000001,NULL,NULL,NULL,NULL,NULL,NULL,'approval',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'asked',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000023,4108030020130000002,'approve','2013-06-05',4108030000000000003,NULL,NULL,NULL,NULL,NULL,NULL,'investigation','2013-08-30','investigate',60,NULL,NULL,NULL,NULL,NULL,NULL,4108030020130000022,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000024,4108030020130000003,'received','2013-06-05',4108030000000000001,NULL,'claimed',800000,1,NULL,NULL,'acceptance','2013-06-13','accept_complaint',5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000025,4108030020130000003,'supplement','2013-06-05',4108030000000000001,NULL,NULL,NULL,NULL,NULL,NULL,'supplement',NULL,'reply_by',NULL,4108030000000000003,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO payment VALUES(41080300,4108030020130000001,4108030020130000001,NULL,4108030000000000001,'enterprise',NULL,'2013-06-04','2013-06',8840000,'court','bank',NULL,4108030000000000001,NULL,'410803','47',4108030000000000001,NULL,NULL);
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
INSERT INTO case_state VALUES(41080300,4108030020130000001,'closed','court_enforced','2013-06-04',NULL,8840000,8840000,NULL,8840000,'ordered',0,NULL,12,0);
INSERT INTO case_state VALUES(41080300,4108030020130000002,'filed',NULL,NULL,NULL,500000,NULL,NULL,0,'found',500000,NULL,2,0);
INSERT INTO case_state VALUES(41080300,4108030020130000003,'supplement',NULL,NULL,800000,NULL,NULL,NULL,0,'claimed',800000,1,NULL,0);
CREATE TABLE gram (
    writer INTEGER NOT NULL,
    gram TEXT NOT NULL,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (writer, gram, kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO gram VALUES(41080300,'dj','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'gs','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'hd','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'jz','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'lw','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'wy','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'xg','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'yx','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zh','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zl','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'作恒','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'公司','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'务有','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'劳务','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'建筑','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'恒达','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'有限','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'焦作','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'筑劳','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'达建','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'限公','employer',4108030000000000001);
CREATE TABLE counter (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (writer, kind, year)
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES(41080300,'case_file',2013,3);
INSERT INTO counter VALUES(41080300,'checklist',2013,2);
INSERT INTO counter VALUES(41080300,'employer',0,1);
INSERT INTO counter VALUES(41080300,'inspection',2013,2);
INSERT INTO counter VALUES(41080300,'inspection_officer',2013,4);
INSERT INTO counter VALUES(41080300,'office',0,1);
INSERT INTO counter VALUES(41080300,'office_day',0,1);
INSERT INTO counter VALUES(41080300,'officer',0,3);
INSERT INTO counter VALUES(41080300,'paper',2013,2);
INSERT INTO counter VALUES(41080300,'party',2013,1);
INSERT INTO counter VALUES(41080300,'payment',2013,1);
INSERT INTO counter VALUES(41080300,'person_seal',0,1);
INSERT INTO counter VALUES(41080300,'site',0,1);
INSERT INTO counter VALUES(41080300,'step',2013,25);
INSERT INTO counter VALUES(41080300,'words_seal',0,4);
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
INSERT INTO act VALUES(41080300,3,3,'add_employer',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,4,4,'record_inspection',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,5,5,'accept_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,6,6,'investigate_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,7,7,'order_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,8,8,'serve_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,9,9,'notify_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,10,10,'serve_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,11,11,'decide_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,12,12,'serve_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,13,13,'demand_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,14,14,'serve_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,15,15,'court_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,16,16,'record_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,17,17,'settle_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,18,18,'publish_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,19,19,'add_officer',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,20,20,'add_site',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,21,21,'import_days',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,22,22,'record_inspection',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,23,23,'accept_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,24,24,'return_step',4108030000000000003,NULL);
INSERT INTO act VALUES(41080300,25,25,'accept_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,26,26,'approve_step',4108030000000000003,NULL);
INSERT INTO act VALUES(41080300,27,27,'print_persons',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,28,28,'print_paper',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,29,29,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,30,30,'supplement_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,31,31,'amend_case',4108030000000000001,NULL);
CREATE TABLE words (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value TEXT NOT NULL
) STRICT;
INSERT INTO words VALUES(41080300,4108030000000000001,X'ed3556cc67b295f84eb77877eee5abbc','法院划扣回单');
INSERT INTO words VALUES(41080300,4108030000000000002,X'095349992f9fe7a9c0ef03e08f5097ed','缺现场检查记录');
INSERT INTO words VALUES(41080300,4108030000000000003,X'77dc988455da59b5671c0146a2ba0c3b','请补投诉人身份证明');
INSERT INTO words VALUES(41080300,4108030000000000004,X'fce53e5b0a5b6b7b5bf8a28ca8461816','补正');
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
INSERT INTO person VALUES(41080300,4108030000000000001,X'289fa785476ecf4037977574a9d6563e','田保国',NULL,'13800000001',NULL,NULL,X'8739cbc373d742af5a1e8cd6cdebabffa3c3aa729d636b8ab8ee29541bf6ed6a',NULL,NULL,'许衡街');
CREATE TABLE vault_key (
    writer INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value BLOB NOT NULL
) STRICT;
INSERT INTO vault_key VALUES(41080300,X'b165262831558b68549a7e38734b3bed',X'68386b9a0ffbc3b4dab9921185a2129289fbb1081fe1ecc7afcc9877647c498e');
CREATE TABLE IF NOT EXISTS "journal" (
    writer INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (writer, seq)
) STRICT;
INSERT INTO journal VALUES(41080300,1,'{"v":1,"writer":41080300,"seq":1,"act":1,"deed":"open_office","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["office",["id","region","name","custodian","language","utc_offset_minutes","follow_up_days","key_digest"],[4108030000000000001,"410803","中站区人力资源和社会保障局","bureau","zh",480,5,"68fe5b60aff30ef49d20248d4f5f29d1031a305397a9ac5cf5d207332ead0e2e"]],["officer",["id","name","role","body","certificate"],[4108030000000000001,"李伟","inspector",null,"豫H001"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'bb737a81242f8216a8b721926f4b62e77daa53b1b6dafd6e046503486b7b2bb0');
INSERT INTO journal VALUES(41080300,2,'{"v":1,"writer":41080300,"seq":2,"act":2,"deed":"add_officer","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["officer",["id","name","role","body","certificate"],[4108030000000000002,"周芳","inspector",null,"豫H002"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'd18dbe05c7072239185c6967138523f64cbdcf7abdfbddcb7418573f286ba9be');
INSERT INTO journal VALUES(41080300,3,'{"v":1,"writer":41080300,"seq":3,"act":3,"deed":"add_employer","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["employer",["id","name","kind","credit_code","registration_number","organisation_code","region","address","industry"],[4108030000000000001,"焦作恒达建筑劳务有限公司","enterprise",null,null,null,"410803",null,"47"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'213225c8d9fce95e945847ccd480641c9e80a3134227fc9ac5cfaf56a7937542');
INSERT INTO journal VALUES(41080300,4,'{"v":1,"writer":41080300,"seq":4,"act":4,"deed":"record_inspection","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["case_file",["id","kind","channel","custodian","employer","employer_kind","site","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000001,"own","inspection","bureau",4108030000000000001,"enterprise",null,null,"410803","47","2013-01-10","2013-01",null,null,null,null,null,null,null,0,4108030000000000001,null]],["inspection",["id","employer","employer_kind","site","campaign","case_id","on_day","month","kind","result","bodies","employed","migrants","workers","found_fen","contracts","region","industry","revisit_on","officer","note"],[4108030020130000001,4108030000000000001,"enterprise",null,null,4108030020130000001,"2013-01-10","2013-01","routine","owing",null,null,null,12,8840000,null,"410803","47",null,4108030000000000001,null]],["inspection_officer",["id","inspection","officer"],[4108030020130000001,4108030020130000001,4108030000000000001],[4108030020130000002,4108030020130000001,4108030000000000002]],["checklist",["id","inspection","topic","finding","workers","found_fen"],[4108030020130000001,4108030020130000001,"arrears","breach",12,8840000]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000001,4108030020130000001,"own","2013-01-10",4108030000000000001,4108030020130000001,"found",8840000,12,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'79dd75619dc61f7b75b47b9f1b3f69727cf1bf37d954569da1cea48ce8e97cce');
INSERT INTO journal VALUES(41080300,5,'{"v":1,"writer":41080300,"seq":5,"act":5,"deed":"accept_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000002,4108030020130000001,"accept","2013-01-10",4108030000000000001,null,null,null,null,null,null,"investigation","2013-04-10","investigate",60,null,null,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'ed2279afde14a6a9b4a902c443251079bcf01ccdcf323b5fef5f5994e55461ee');
INSERT INTO journal VALUES(41080300,6,'{"v":1,"writer":41080300,"seq":6,"act":6,"deed":"investigate_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000003,4108030020130000001,"investigate","2013-01-10",4108030000000000001,null,null,null,null,null,null,null,null,null,null,null,4108030000000000002,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'b441063ad946f6f65729b2709b55e7dfa6a80402a0912d2a05b8d28a94177f60');
INSERT INTO journal VALUES(41080300,7,'{"v":1,"writer":41080300,"seq":7,"act":7,"deed":"order_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000004,4108030020130000001,"ordered","2013-01-10",4108030000000000001,null,"ordered",8840000,null,null,null,"payment",null,"order",7,null,null,null,null,null,"中人社监令字〔2013〕第1号",null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'c5cfdad43264677b62cb949b9c21254bb70972a602974a00f8f9b46fc2867d83');
INSERT INTO journal VALUES(41080300,8,'{"v":1,"writer":41080300,"seq":8,"act":8,"deed":"serve_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000005,4108030020130000001,"serve","2013-01-10",4108030000000000001,null,null,null,null,null,"2013-01-10","payment","2013-01-17","order",7,null,null,null,null,4108030020130000004,null,"left",null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'30c39d23097fe941284438b686288ae9ecb654c8545a3957b9ef575d87b876f2');
INSERT INTO journal VALUES(41080300,9,'{"v":1,"writer":41080300,"seq":9,"act":9,"deed":"notify_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000006,4108030020130000001,"notice","2013-01-18",4108030000000000001,null,null,null,null,null,null,"service",null,null,null,null,null,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'4fa5302cfb023c4a76ffd0c8bb0dcb685428226094fbd0f4c2305306a01150e4');
INSERT INTO journal VALUES(41080300,10,'{"v":1,"writer":41080300,"seq":10,"act":10,"deed":"serve_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000007,4108030020130000001,"serve","2013-01-18",4108030000000000001,null,null,null,null,null,"2013-01-18","hearing","2013-01-21","hearing_request",3,null,null,null,null,4108030020130000006,null,"hand",null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'acfadc190a8b1eaa5c86e767eac9b1fe8e5fb1f16df332fe1245f13487b33dda');
INSERT INTO journal VALUES(41080300,11,'{"v":1,"writer":41080300,"seq":11,"act":11,"deed":"decide_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000008,4108030020130000001,"decide","2013-01-25",4108030000000000001,null,"ordered",8840000,null,null,null,"service","2013-02-05","serve_decision",7,null,null,null,null,null,null,null,null,null,null],[4108030020130000009,4108030020130000001,"term","2013-01-25",4108030000000000001,null,null,null,null,null,null,"payment",null,"order",15,null,null,null,null,4108030020130000008,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'f94e8ded1123adf74045a2c52d4ec0554e9229157a6bac376b9887afcfb5e429');
INSERT INTO journal VALUES(41080300,12,'{"v":1,"writer":41080300,"seq":12,"act":12,"deed":"serve_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000010,4108030020130000001,"serve","2013-03-01",4108030000000000001,null,null,null,null,null,"2013-03-01","payment","2013-03-18","order",15,null,null,null,null,4108030020130000008,null,"hand",null,null,null],[4108030020130000011,4108030020130000001,"term","2013-03-01",4108030000000000001,null,null,null,null,null,"2013-03-01","review","2013-05-02","review",60,null,null,null,null,4108030020130000008,null,null,null,null,null],[4108030020130000012,4108030020130000001,"term","2013-03-01",4108030000000000001,null,null,null,null,null,"2013-03-01","lawsuit","2013-06-03","lawsuit",3,null,null,null,null,4108030020130000008,null,null,null,null,null],[4108030020130000013,4108030020130000001,"term","2013-03-01",4108030000000000001,null,null,null,null,null,"2013-03-01","court_application","2013-09-02","apply_to_court",3,"2013-06-01",null,null,null,4108030020130000008,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'c3c8f2e908cc27da7ea81b6cc5d33ce4e79e10830f71562647b9ccd4c473bf46');
INSERT INTO journal VALUES(41080300,13,'{"v":1,"writer":41080300,"seq":13,"act":13,"deed":"demand_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000014,4108030020130000001,"demand","2013-03-20",4108030000000000001,null,null,null,null,null,null,"service",null,null,null,null,null,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'b571231a9f646636dadebc8c42cfac42ab9c657823448dbee0f7374045d6de16');
INSERT INTO journal VALUES(41080300,14,'{"v":1,"writer":41080300,"seq":14,"act":14,"deed":"serve_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000015,4108030020130000001,"serve","2013-03-20",4108030000000000001,null,null,null,null,null,"2013-03-20","demand","2013-04-03","demand_before_court",10,null,null,null,null,4108030020130000014,null,"mail",null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'3f43a0c61a45821405a239880e43a7e930439d9aa42a42b3afe4ce43e4a93c79');
INSERT INTO journal VALUES(41080300,15,'{"v":1,"writer":41080300,"seq":15,"act":15,"deed":"court_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000016,4108030020130000001,"court","2013-06-04",4108030000000000001,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'1734eab6ea03d36c9313e4823868a8da76aa48bfd2bc8e5e3a93f365132899e6');
INSERT INTO journal VALUES(41080300,16,'{"v":1,"writer":41080300,"seq":16,"act":16,"deed":"record_payment","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000001,"3d861d2024d88883d19bac59c0f27653eb096b1272d44718b72bf6b6d6a5e7c2"]],["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000001,4108030020130000001,null,4108030000000000001,"enterprise",null,"2013-06-04","2013-06",8840000,"court","bank",null,4108030000000000001,null,"410803","47",4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'8ade058d273a3d4b8ecb8d5bff6673ff5e8e08f17e99740468677916d974a9bc');
INSERT INTO journal VALUES(41080300,17,'{"v":1,"writer":41080300,"seq":17,"act":17,"deed":"settle_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000017,4108030020130000001,"settle","2013-06-04",4108030000000000001,null,null,null,null,"court_enforced",null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'b17d385f42e013e683f5358b42df6ebcbd0dad90ba60dcb858e50caf4d3fe697');
INSERT INTO journal VALUES(41080300,18,'{"v":1,"writer":41080300,"seq":18,"act":18,"deed":"publish_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000018,4108030020130000001,"publish","2013-06-04",4108030000000000001,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'e85031ee0e7c5c891d204868cd215095bbe915afd894711af9d9e3c6c5c96202');
INSERT INTO journal VALUES(41080300,19,'{"v":1,"writer":41080300,"seq":19,"act":19,"deed":"add_officer","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["officer",["id","name","role","body","certificate"],[4108030000000000003,"张国强","unit-head",null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'9958054067c49cbf3b124e067ccb720a9aae5606bb8ce47690da97043c97db2f');
INSERT INTO journal VALUES(41080300,20,'{"v":1,"writer":41080300,"seq":20,"act":20,"deed":"add_site","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["site",["id","name","region","address","builder","general_contractor"],[4108030000000000001,"站前花园二期","410803","站前路8号",null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'19ee57b76ed6c88bf2edafe4ecea3aef26d13004fc9578ed67f94ee602b3b085');
INSERT INTO journal VALUES(41080300,21,'{"v":1,"writer":41080300,"seq":21,"act":21,"deed":"import_days","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["office_day",["id","day","kind","name"],[4108030000000000001,"2013-06-14","holiday","停电"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'54f0a0244dbb16be238253bb4b35a0d71258ac579079148df155af341de45b90');
INSERT INTO journal VALUES(41080300,22,'{"v":1,"writer":41080300,"seq":22,"act":22,"deed":"record_inspection","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["case_file",["id","kind","channel","custodian","employer","employer_kind","site","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000002,"own","inspection","bureau",4108030000000000001,"enterprise",null,null,"410803","47","2013-06-05","2013-06",null,null,null,null,null,null,null,0,4108030000000000001,null]],["inspection",["id","employer","employer_kind","site","campaign","case_id","on_day","month","kind","result","bodies","employed","migrants","workers","found_fen","contracts","region","industry","revisit_on","officer","note"],[4108030020130000002,4108030000000000001,"enterprise",null,null,4108030020130000002,"2013-06-05","2013-06","routine","owing",null,null,null,2,500000,null,"410803","47",null,4108030000000000001,null]],["inspection_officer",["id","inspection","officer"],[4108030020130000003,4108030020130000002,4108030000000000001],[4108030020130000004,4108030020130000002,4108030000000000002]],["checklist",["id","inspection","topic","finding","workers","found_fen"],[4108030020130000002,4108030020130000002,"arrears","breach",2,500000]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000019,4108030020130000002,"own","2013-06-05",4108030000000000001,4108030020130000002,"found",500000,2,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'b156fc86cb0e2809cb9785ca3b84572fd01665102378ba5d2eb03b8185896668');
INSERT INTO journal VALUES(41080300,23,'{"v":1,"writer":41080300,"seq":23,"act":23,"deed":"accept_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000020,4108030020130000002,"accept","2013-06-05",4108030000000000001,null,null,null,null,null,null,"approval",null,null,null,null,null,"asked",null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'99b7334f14f2646c3433a6412309848d26c2aa5ec2e186b9c8329f85cab9b8b7');
INSERT INTO journal VALUES(41080300,24,'{"v":1,"writer":41080300,"seq":24,"act":24,"deed":"return_step","at":"2026-11-24T01:27:14Z","officer":4108030000000000003,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000002,"514c7257aef19b7d33dd74811e125bf7818e6cff77413f8643435fd4fd0ab7cd"]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000021,4108030020130000002,"return","2013-06-05",4108030000000000003,null,null,null,null,null,null,null,null,null,null,null,null,null,null,4108030020130000020,null,null,null,null,4108030000000000002]]],"set":[],"void":[],"undo":[],"redo":[]}',X'c5c1ec4823f0aa3909a9f9ffdbe94a0d904c34688fec293fe4247ac441b66d1d');
INSERT INTO journal VALUES(41080300,25,'{"v":1,"writer":41080300,"seq":25,"act":25,"deed":"accept_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000022,4108030020130000002,"accept","2013-06-05",4108030000000000001,null,null,null,null,null,null,"approval",null,null,null,null,null,"asked",null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'916cea573fb6dfa2d7f158f7231b8d50f172378f25d30e42fbe3963484418b99');
INSERT INTO journal VALUES(41080300,26,'{"v":1,"writer":41080300,"seq":26,"act":26,"deed":"approve_step","at":"2026-11-24T01:27:14Z","officer":4108030000000000003,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000023,4108030020130000002,"approve","2013-06-05",4108030000000000003,null,null,null,null,null,null,"investigation","2013-08-30","investigate",60,null,null,null,null,4108030020130000022,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'675955795c52402a48c0fc5fd337295b3827a81677c0836d8f8c8006027b8435');
INSERT INTO journal VALUES(41080300,27,'{"v":1,"writer":41080300,"seq":27,"act":27,"deed":"print_persons","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["paper",["id","case_id","inspection","form","number","word","serial","on_day","officer","step","amount_fen","disclosed","copy_of"],[4108030020130000001,4108030020130000002,null,"registration",null,null,null,"2013-06-05",4108030000000000001,null,null,"yes",null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'34e4e0204d599fe135cac5f81d3db0e5f25aa39e1864dd233847b1a067e63c9a');
INSERT INTO journal VALUES(41080300,28,'{"v":1,"writer":41080300,"seq":28,"act":28,"deed":"print_paper","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["paper",["id","case_id","inspection","form","number","word","serial","on_day","officer","step","amount_fen","disclosed","copy_of"],[4108030020130000002,4108030020130000001,null,"decision","理字〔2013〕第1号","理",1,"2013-06-05",4108030000000000001,4108030020130000008,8840000,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'82d7964ea4a4fe2d02b21f6ae0e638b409730a7c381b1bc037dc30106e1b825c');
INSERT INTO journal VALUES(41080300,29,'{"v":1,"writer":41080300,"seq":29,"act":29,"deed":"file_complaint","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["case_file",["id","kind","channel","custodian","employer","employer_kind","site","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000003,"complaint","window","bureau",4108030000000000001,"enterprise",null,null,"410803","47","2013-06-05","2013-06",null,null,null,null,null,null,null,0,4108030000000000001,null]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000024,4108030020130000003,"received","2013-06-05",4108030000000000001,null,"claimed",800000,1,null,null,"acceptance","2013-06-13","accept_complaint",5,null,null,null,null,null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'e7f7469007f623312d282ae3de2005dabd4c807b2329195c0e13f209585c34cc');
INSERT INTO journal VALUES(41080300,30,'{"v":1,"writer":41080300,"seq":30,"act":30,"deed":"supplement_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000003,"c4458e16a983dc5c9eac5be89c80a35052e80c0840f797ee54188f6b32530ba7"]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","due_from","partner","approval","approved_by","about","document","service","body","response","note"],[4108030020130000025,4108030020130000003,"supplement","2013-06-05",4108030000000000001,null,null,null,null,null,null,"supplement",null,"reply_by",null,null,null,null,null,null,null,null,null,null,4108030000000000003]]],"set":[],"void":[],"undo":[],"redo":[]}',X'7711b32c4fc93495fb477b7e1ca631c3e2d314d31103f49d82b2aea3a60a867f');
INSERT INTO journal VALUES(41080300,31,'{"v":1,"writer":41080300,"seq":31,"act":31,"deed":"amend_case","at":"2026-11-24T01:27:14Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"reason":4108030000000000004},"put":[["words_seal",["id","digest"],[4108030000000000004,"b74682d781f2c1a64df8c4c0dfac3373b37b1aed58031ab122b09ed3c07afb25"]],["person_seal",["id","digest"],[4108030000000000001,"cc45634477638c97f5b43c4c7beb0803f83d05e257ccc66188e9eb78e325a20e"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000001,4108030020130000003,"complainant",4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'a2176ceb5cef7e0ce4a443c785610fb4401043cd8e05ba3d7b9b9f68b1de90e3');
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
INSERT INTO touch VALUES(41080300,3,'employer',4108030000000000001,3,'wrote');
INSERT INTO touch VALUES(41080300,3,'officer',4108030000000000001,3,'under');
INSERT INTO touch VALUES(41080300,4,'case_file',4108030020130000001,4,'wrote');
INSERT INTO touch VALUES(41080300,4,'checklist',4108030020130000001,4,'part');
INSERT INTO touch VALUES(41080300,4,'employer',4108030000000000001,4,'named');
INSERT INTO touch VALUES(41080300,4,'inspection',4108030020130000001,4,'wrote');
INSERT INTO touch VALUES(41080300,4,'inspection_officer',4108030020130000001,4,'part');
INSERT INTO touch VALUES(41080300,4,'inspection_officer',4108030020130000002,4,'part');
INSERT INTO touch VALUES(41080300,4,'officer',4108030000000000001,4,'under');
INSERT INTO touch VALUES(41080300,4,'officer',4108030000000000002,4,'under');
INSERT INTO touch VALUES(41080300,4,'step',4108030020130000001,4,'part');
INSERT INTO touch VALUES(41080300,5,'case_file',4108030020130000001,5,'wrote');
INSERT INTO touch VALUES(41080300,5,'officer',4108030000000000001,5,'under');
INSERT INTO touch VALUES(41080300,5,'step',4108030020130000002,5,'part');
INSERT INTO touch VALUES(41080300,6,'case_file',4108030020130000001,6,'wrote');
INSERT INTO touch VALUES(41080300,6,'officer',4108030000000000001,6,'under');
INSERT INTO touch VALUES(41080300,6,'officer',4108030000000000002,6,'under');
INSERT INTO touch VALUES(41080300,6,'step',4108030020130000003,6,'part');
INSERT INTO touch VALUES(41080300,7,'case_file',4108030020130000001,7,'wrote');
INSERT INTO touch VALUES(41080300,7,'officer',4108030000000000001,7,'under');
INSERT INTO touch VALUES(41080300,7,'step',4108030020130000004,7,'part');
INSERT INTO touch VALUES(41080300,8,'case_file',4108030020130000001,8,'wrote');
INSERT INTO touch VALUES(41080300,8,'officer',4108030000000000001,8,'under');
INSERT INTO touch VALUES(41080300,8,'step',4108030020130000004,8,'named');
INSERT INTO touch VALUES(41080300,8,'step',4108030020130000005,8,'part');
INSERT INTO touch VALUES(41080300,9,'case_file',4108030020130000001,9,'wrote');
INSERT INTO touch VALUES(41080300,9,'officer',4108030000000000001,9,'under');
INSERT INTO touch VALUES(41080300,9,'step',4108030020130000006,9,'part');
INSERT INTO touch VALUES(41080300,10,'case_file',4108030020130000001,10,'wrote');
INSERT INTO touch VALUES(41080300,10,'officer',4108030000000000001,10,'under');
INSERT INTO touch VALUES(41080300,10,'step',4108030020130000006,10,'named');
INSERT INTO touch VALUES(41080300,10,'step',4108030020130000007,10,'part');
INSERT INTO touch VALUES(41080300,11,'case_file',4108030020130000001,11,'wrote');
INSERT INTO touch VALUES(41080300,11,'officer',4108030000000000001,11,'under');
INSERT INTO touch VALUES(41080300,11,'step',4108030020130000008,11,'part');
INSERT INTO touch VALUES(41080300,11,'step',4108030020130000009,11,'part');
INSERT INTO touch VALUES(41080300,12,'case_file',4108030020130000001,12,'wrote');
INSERT INTO touch VALUES(41080300,12,'officer',4108030000000000001,12,'under');
INSERT INTO touch VALUES(41080300,12,'step',4108030020130000008,12,'named');
INSERT INTO touch VALUES(41080300,12,'step',4108030020130000010,12,'part');
INSERT INTO touch VALUES(41080300,12,'step',4108030020130000011,12,'part');
INSERT INTO touch VALUES(41080300,12,'step',4108030020130000012,12,'part');
INSERT INTO touch VALUES(41080300,12,'step',4108030020130000013,12,'part');
INSERT INTO touch VALUES(41080300,13,'case_file',4108030020130000001,13,'wrote');
INSERT INTO touch VALUES(41080300,13,'officer',4108030000000000001,13,'under');
INSERT INTO touch VALUES(41080300,13,'step',4108030020130000014,13,'part');
INSERT INTO touch VALUES(41080300,14,'case_file',4108030020130000001,14,'wrote');
INSERT INTO touch VALUES(41080300,14,'officer',4108030000000000001,14,'under');
INSERT INTO touch VALUES(41080300,14,'step',4108030020130000014,14,'named');
INSERT INTO touch VALUES(41080300,14,'step',4108030020130000015,14,'part');
INSERT INTO touch VALUES(41080300,15,'case_file',4108030020130000001,15,'wrote');
INSERT INTO touch VALUES(41080300,15,'officer',4108030000000000001,15,'under');
INSERT INTO touch VALUES(41080300,15,'step',4108030020130000016,15,'part');
INSERT INTO touch VALUES(41080300,16,'case_file',4108030020130000001,16,'wrote');
INSERT INTO touch VALUES(41080300,16,'employer',4108030000000000001,16,'named');
INSERT INTO touch VALUES(41080300,16,'officer',4108030000000000001,16,'under');
INSERT INTO touch VALUES(41080300,16,'payment',4108030020130000001,16,'wrote');
INSERT INTO touch VALUES(41080300,16,'words_seal',4108030000000000001,16,'part');
INSERT INTO touch VALUES(41080300,17,'case_file',4108030020130000001,17,'wrote');
INSERT INTO touch VALUES(41080300,17,'officer',4108030000000000001,17,'under');
INSERT INTO touch VALUES(41080300,17,'step',4108030020130000017,17,'part');
INSERT INTO touch VALUES(41080300,18,'case_file',4108030020130000001,18,'wrote');
INSERT INTO touch VALUES(41080300,18,'officer',4108030000000000001,18,'under');
INSERT INTO touch VALUES(41080300,18,'step',4108030020130000018,18,'part');
INSERT INTO touch VALUES(41080300,19,'officer',4108030000000000001,19,'under');
INSERT INTO touch VALUES(41080300,19,'officer',4108030000000000003,19,'wrote');
INSERT INTO touch VALUES(41080300,20,'officer',4108030000000000001,20,'under');
INSERT INTO touch VALUES(41080300,20,'site',4108030000000000001,20,'wrote');
INSERT INTO touch VALUES(41080300,21,'office_day',4108030000000000001,21,'part');
INSERT INTO touch VALUES(41080300,21,'officer',4108030000000000001,21,'under');
INSERT INTO touch VALUES(41080300,22,'case_file',4108030020130000002,22,'wrote');
INSERT INTO touch VALUES(41080300,22,'checklist',4108030020130000002,22,'part');
INSERT INTO touch VALUES(41080300,22,'employer',4108030000000000001,22,'named');
INSERT INTO touch VALUES(41080300,22,'inspection',4108030020130000002,22,'wrote');
INSERT INTO touch VALUES(41080300,22,'inspection_officer',4108030020130000003,22,'part');
INSERT INTO touch VALUES(41080300,22,'inspection_officer',4108030020130000004,22,'part');
INSERT INTO touch VALUES(41080300,22,'officer',4108030000000000001,22,'under');
INSERT INTO touch VALUES(41080300,22,'officer',4108030000000000002,22,'under');
INSERT INTO touch VALUES(41080300,22,'step',4108030020130000019,22,'part');
INSERT INTO touch VALUES(41080300,23,'case_file',4108030020130000002,23,'wrote');
INSERT INTO touch VALUES(41080300,23,'officer',4108030000000000001,23,'under');
INSERT INTO touch VALUES(41080300,23,'step',4108030020130000020,23,'part');
INSERT INTO touch VALUES(41080300,24,'case_file',4108030020130000002,24,'wrote');
INSERT INTO touch VALUES(41080300,24,'officer',4108030000000000003,24,'under');
INSERT INTO touch VALUES(41080300,24,'step',4108030020130000020,24,'named');
INSERT INTO touch VALUES(41080300,24,'step',4108030020130000021,24,'part');
INSERT INTO touch VALUES(41080300,24,'words_seal',4108030000000000002,24,'part');
INSERT INTO touch VALUES(41080300,25,'case_file',4108030020130000002,25,'wrote');
INSERT INTO touch VALUES(41080300,25,'officer',4108030000000000001,25,'under');
INSERT INTO touch VALUES(41080300,25,'step',4108030020130000022,25,'part');
INSERT INTO touch VALUES(41080300,26,'case_file',4108030020130000002,26,'wrote');
INSERT INTO touch VALUES(41080300,26,'officer',4108030000000000003,26,'under');
INSERT INTO touch VALUES(41080300,26,'step',4108030020130000022,26,'named');
INSERT INTO touch VALUES(41080300,26,'step',4108030020130000023,26,'part');
INSERT INTO touch VALUES(41080300,27,'case_file',4108030020130000002,27,'wrote');
INSERT INTO touch VALUES(41080300,27,'officer',4108030000000000001,27,'under');
INSERT INTO touch VALUES(41080300,27,'paper',4108030020130000001,27,'part');
INSERT INTO touch VALUES(41080300,28,'case_file',4108030020130000001,28,'wrote');
INSERT INTO touch VALUES(41080300,28,'officer',4108030000000000001,28,'under');
INSERT INTO touch VALUES(41080300,28,'paper',4108030020130000002,28,'part');
INSERT INTO touch VALUES(41080300,28,'step',4108030020130000008,28,'named');
INSERT INTO touch VALUES(41080300,29,'case_file',4108030020130000003,29,'wrote');
INSERT INTO touch VALUES(41080300,29,'employer',4108030000000000001,29,'named');
INSERT INTO touch VALUES(41080300,29,'officer',4108030000000000001,29,'under');
INSERT INTO touch VALUES(41080300,29,'step',4108030020130000024,29,'part');
INSERT INTO touch VALUES(41080300,30,'case_file',4108030020130000003,30,'wrote');
INSERT INTO touch VALUES(41080300,30,'officer',4108030000000000001,30,'under');
INSERT INTO touch VALUES(41080300,30,'step',4108030020130000025,30,'part');
INSERT INTO touch VALUES(41080300,30,'words_seal',4108030000000000003,30,'part');
INSERT INTO touch VALUES(41080300,31,'case_file',4108030020130000003,31,'wrote');
INSERT INTO touch VALUES(41080300,31,'officer',4108030000000000001,31,'under');
INSERT INTO touch VALUES(41080300,31,'party',4108030020130000001,31,'part');
INSERT INTO touch VALUES(41080300,31,'person_seal',4108030000000000001,31,'part');
INSERT INTO touch VALUES(41080300,31,'words_seal',4108030000000000004,31,'part');
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
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'found','own','2013-01-10',8840000,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'open','own','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'open','own','2013-06-04',-1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'ordered','own','2013-01-10',8840000,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'outstanding','own','2013-01-10',8840000,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'outstanding','own','2013-06-04',-8840000,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','own','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','own','2013-01-18',1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','own','2013-01-25',-1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','own','2013-02-06',1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','own','2013-03-01',-1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','own','2013-03-19',1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'overdue','own','2013-06-04',-1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'received','own','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'settled','own','2013-06-04',1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_claimed','own','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_owed','own','2013-01-10',12,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_paid','own','2013-01-10',0,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'found','own','2013-06-05',500000,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'open','own','2013-06-05',1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'outstanding','own','2013-06-05',500000,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'overdue','own','2013-06-05',0,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'overdue','own','2013-08-31',1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'received','own','2013-06-05',1,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_claimed','own','2013-06-05',0,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_owed','own','2013-06-05',2,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_paid','own','2013-06-05',0,4108030000000000001,'enterprise',NULL,'410803','47','inspection');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'claimed','complaint','2013-06-05',800000,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'open','complaint','2013-06-05',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'outstanding','complaint','2013-06-05',800000,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'overdue','complaint','2013-06-05',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'overdue','complaint','2013-06-14',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'received','complaint','2013-06-05',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'workers_claimed','complaint','2013-06-05',1,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'workers_owed','complaint','2013-06-05',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'workers_paid','complaint','2013-06-05',0,4108030000000000001,'enterprise',NULL,'410803','47','window');
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_breach','arrears','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_found','arrears','2013-01-10',8840000,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'topic_workers','arrears','2013-01-10',12,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000001,'visit','owing','2013-01-10',1,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'topic_breach','arrears','2013-06-05',1,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'topic_found','arrears','2013-06-05',500000,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'topic_workers','arrears','2013-06-05',2,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'visit','owing','2013-06-05',1,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000001,'paid','court','2013-06-04',8840000,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000001,'paid_with_proof','bank','2013-06-04',8840000,4108030000000000001,'enterprise',NULL,'410803','47',NULL);
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
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'court_application','2013-06-01',0,'2013-09-02','apply_to_court','2013-06-04');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'demand','2013-03-20',0,'2013-04-03','demand_before_court','2013-04-04');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'hearing','2013-01-18',0,'2013-01-21','hearing_request','2013-01-22');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'investigation','2013-01-10',0,'2013-04-10','investigate','2013-01-10');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'lawsuit','2013-03-01',0,'2013-06-03','lawsuit','2013-06-04');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'payment','2013-01-10',0,'2013-01-17','order','2013-01-25');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'payment','2013-01-25',0,NULL,'order','2013-03-01');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'payment','2013-03-01',0,'2013-03-18','order','2013-06-04');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'review','2013-03-01',0,'2013-05-02','review','2013-05-03');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'service','2013-01-18',4108030020130000006,NULL,'','2013-01-18');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'service','2013-01-25',4108030020130000008,'2013-02-05','serve_decision','2013-03-01');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'service','2013-03-20',4108030020130000014,NULL,'','2013-03-20');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000002,'approval','2013-06-05',4108030020130000020,NULL,'','2013-06-05');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000002,'approval','2013-06-05',4108030020130000022,NULL,'','2013-06-05');
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000002,'investigation','2013-06-05',0,'2013-08-30','investigate',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000003,'acceptance','2013-06-05',0,'2013-06-13','accept_complaint',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000003,'supplement','2013-06-05',0,NULL,'reply_by',NULL);
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
CREATE TABLE payment_worker (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    payment INTEGER NOT NULL REFERENCES payment (id),
    party INTEGER NOT NULL REFERENCES party (id),
    void_act INTEGER
) STRICT;
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
INSERT INTO site VALUES(41080300,4108030000000000001,'站前花园二期','410803','站前路8号',NULL,NULL,NULL);
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
INSERT INTO office_day VALUES(41080300,4108030000000000001,'2013-06-14','holiday','停电',NULL);
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
INSERT INTO paper VALUES(41080300,4108030020130000001,4108030020130000002,NULL,'registration',NULL,NULL,NULL,'2013-06-05',4108030000000000001,NULL,NULL,'yes',NULL,NULL);
INSERT INTO paper VALUES(41080300,4108030020130000002,4108030020130000001,NULL,'decision','理字〔2013〕第1号','理',1,'2013-06-05',4108030000000000001,4108030020130000008,8840000,NULL,NULL,NULL);
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
PRAGMA user_version=11;
