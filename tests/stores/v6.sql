-- A ledger as the program of schema 6 left it (sqlite3 .dump of an invented office): every later program must be able
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
INSERT INTO office VALUES(41080300,4108030000000000001,'410803','中站区人力资源和社会保障局','bureau','zh',480,5,'e0946e1254d2ab71295852e55081e69e9e05c5eaca1b4526099e0c5fd2bd020c',NULL);
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
INSERT INTO employer VALUES(41080300,4108030000000000001,'河南恒达建设集团有限公司','enterprise',NULL,NULL,NULL,'410803',NULL,'47',NULL);
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
INSERT INTO campaign_target VALUES(41080300,4108030000000000001,4108030000000000001,4108030000000000001,NULL);
CREATE TABLE words_seal (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    void_act INTEGER
) STRICT;
INSERT INTO words_seal VALUES(41080300,4108030000000000001,'ce59810cf754a1da2c7c6db0d94cb49415c7e91525299b2d7ccfb37a6b1c6ea4',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000002,'8737bf81f238479f9a2ab6335626bbaa0cadd0d09d87bfb1af22eed555f372f2',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000003,'4a523c6eb37b9c44767621a3540116bc83dcdd40d61e53947dbfb886c411ceb9',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000004,'4205b9afd0cb82f54e18de9ab55fe16723037e90db74eac050d8955cfabf92b9',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000005,'cf5638b19fdae190d7a35920550f64339318e2c5edaa2822e96b5a6eba810f1e',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000006,'ee7369e0ae06acef6c6bd46778bf7dafc9e6a3f7cdb4319b1892a80fa4094e82',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000007,'ead25d42e58ed2542e4049f92ba00eb8bd9a716468afd016a010ee44ce1ee513',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000008,'3c58db8ef232afebd202bafbde97afc91c787c9bb81a6dd9705c69c5c1308805',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000009,'373e9c3ab57fbfc3d05438c00f51afce61ae7ed858f8fdb5c656d96992593acc',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000010,'189c80dfaa53e8b334882772020dd96abe807e5ed12c3cccb930e0bcc2c1b8af',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000011,'0c02d8674d1c25b4726642336f67f982c5ca2102173b6781479222de2dd5dda9',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000012,'246bfceaa19564e76b3ade98bcd6b59fb554afb269859e4da19b94a849d4e58a',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000013,'cff4e2639ed17c4c3241ae8426d3db3b37cb1783ce9be57b813893f7e839bb94',NULL);
INSERT INTO words_seal VALUES(41080300,4108030000000000014,'a39aa85432ceb110384357e662b182da9bd8ba2b3f7b006d7b478bb12c7633ff',NULL);
CREATE TABLE person_seal (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    void_act INTEGER
) STRICT;
INSERT INTO person_seal VALUES(41080300,4108030000000000001,'a7aadfca3388bddc0e7165762d990167b07163c32934f93edac8b77ceba05140',NULL);
INSERT INTO person_seal VALUES(41080300,4108030000000000002,'5ddb46f7e4472f0d5edd20f0c510d7f976adaf614171abd6e7991e8315baea2c',NULL);
INSERT INTO person_seal VALUES(41080300,4108030000000000003,'d96d0c426b725b335b93a4b89298496a5cfb6d389591b5b54b933e9f769a1fc6',NULL);
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
INSERT INTO case_file VALUES(41080300,4108030020130000002,'complaint','window','bureau',4108030000000000001,'410803','47','2013-01-10','2013-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4108030000000000002,4108030000000000003,NULL,4108030000000000001,'enterprise');
INSERT INTO case_file VALUES(41080300,4108030020130000003,'complaint','window','bureau',4108030000000000001,'410803','47','2013-01-10','2013-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4108030000000000001,NULL,NULL,4108030000000000001,'enterprise');
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
INSERT INTO inspection VALUES(41080300,4108030020130000001,4108030000000000001,'enterprise',4108030000000000001,NULL,'2013-01-10','2013-01','routine','absent',NULL,NULL,NULL,NULL,NULL,NULL,'410803','47','2013-01-17',4108030000000000001,NULL,29);
INSERT INTO inspection VALUES(41080300,4108030020130000002,4108030000000000001,'enterprise',4108030000000000001,4108030020130000001,'2013-01-10','2013-01','complaint','owing','区总工会',NULL,NULL,18,11800000,NULL,'410803','47','2013-01-20',4108030000000000001,NULL,NULL);
CREATE TABLE inspection_officer (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    inspection INTEGER NOT NULL REFERENCES inspection (id),
    officer INTEGER NOT NULL REFERENCES officer (id),
    void_act INTEGER
) STRICT;
INSERT INTO inspection_officer VALUES(41080300,4108030020130000001,4108030020130000001,4108030000000000001,29);
INSERT INTO inspection_officer VALUES(41080300,4108030020130000002,4108030020130000002,4108030000000000001,NULL);
INSERT INTO inspection_officer VALUES(41080300,4108030020130000003,4108030020130000002,4108030000000000002,NULL);
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
INSERT INTO checklist VALUES(41080300,4108030020130000001,4108030020130000002,'arrears','breach',18,11800000,NULL);
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
INSERT INTO step VALUES(41080300,4108030020130000002,4108030020130000002,'received','2013-01-10',4108030000000000001,NULL,'claimed',900000,NULL,NULL,NULL,'acceptance','2013-01-17','accept_complaint',5,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000003,4108030020130000001,'agree','2013-01-10',4108030000000000001,NULL,'agreed',11800000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000004,4108030020130000003,'received','2013-01-10',4108030000000000001,NULL,'claimed',10000,NULL,NULL,NULL,'acceptance','2013-01-17','accept_complaint',5,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000005,4108030020130000003,'withdraw','2013-01-10',4108030000000000001,NULL,NULL,NULL,NULL,'withdrawn',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000006,4108030020130000001,'found','2013-01-10',4108030000000000001,4108030020130000002,'found',11800000,18,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO step VALUES(41080300,4108030020130000007,4108030020130000001,'ordered','2013-01-10',4108030000000000001,4108030020130000002,'ordered',11800000,18,NULL,'2013-01-10','payment','2013-01-17','order',7,NULL,NULL);
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
INSERT INTO payment VALUES(41080300,4108030020130000001,4108030020130000001,NULL,4108030000000000001,'enterprise',4108030000000000001,'2013-01-10','2013-01',2000000,'employer','bank',2,4108030000000000005,NULL,'410803','47',4108030000000000001,NULL,NULL);
INSERT INTO payment VALUES(41080300,4108030020130000002,4108030020130000001,NULL,4108030000000000001,'enterprise',4108030000000000001,'2013-01-10','2013-01',2000000,'employer','bank',1,NULL,NULL,'410803','47',4108030000000000001,NULL,NULL);
INSERT INTO payment VALUES(41080300,4108030020130000003,4108030020130000001,NULL,4108030000000000001,'enterprise',4108030000000000001,'2013-01-10','2013-01',-2000000,'employer','bank',NULL,NULL,4108030020130000002,'410803','47',4108030000000000001,4108030000000000006,NULL);
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
INSERT INTO case_state VALUES(41080300,4108030020130000001,'received',NULL,NULL,12640000,11800000,11800000,11800000,2000000,'agreed',9800000,19,18,2);
INSERT INTO case_state VALUES(41080300,4108030020130000002,'received',NULL,NULL,900000,NULL,NULL,NULL,0,'claimed',900000,NULL,NULL,0);
INSERT INTO case_state VALUES(41080300,4108030020130000003,'withdrawn','withdrawn','2013-01-10',10000,NULL,NULL,NULL,0,'claimed',10000,NULL,NULL,0);
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
INSERT INTO gram VALUES(41080300,'hn','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'js','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'jt','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'jz','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'lw','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'nh','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'sh','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'sj','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'ty','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'wg','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'wy','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'xg','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'yx','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zf','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zh','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zl','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'zs','initials',4108030000000000001);
INSERT INTO gram VALUES(41080300,'作市','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'作恒','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'公司','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'公司','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'务公','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'务有','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'劳务','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'南恒','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'团有','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'市恒','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'建筑','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'建设','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'恒达','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'恒达','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'有限','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'有限','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'河南','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'焦作','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'筑劳','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'设集','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'达劳','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'达建','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'达建','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'限公','employer',4108030000000000001);
INSERT INTO gram VALUES(41080300,'限公','former',4108030000000000001);
INSERT INTO gram VALUES(41080300,'集团','employer',4108030000000000001);
CREATE TABLE counter (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (writer, kind, year)
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES(41080300,'call',2013,1);
INSERT INTO counter VALUES(41080300,'campaign',0,1);
INSERT INTO counter VALUES(41080300,'campaign_target',0,1);
INSERT INTO counter VALUES(41080300,'case_file',2013,3);
INSERT INTO counter VALUES(41080300,'checklist',2013,1);
INSERT INTO counter VALUES(41080300,'contact',2013,1);
INSERT INTO counter VALUES(41080300,'disclosure',2013,1);
INSERT INTO counter VALUES(41080300,'document',2013,1);
INSERT INTO counter VALUES(41080300,'employer',0,2);
INSERT INTO counter VALUES(41080300,'employer_name',0,1);
INSERT INTO counter VALUES(41080300,'inspection',2013,2);
INSERT INTO counter VALUES(41080300,'inspection_officer',2013,3);
INSERT INTO counter VALUES(41080300,'instalment',2013,3);
INSERT INTO counter VALUES(41080300,'office',0,1);
INSERT INTO counter VALUES(41080300,'officer',0,2);
INSERT INTO counter VALUES(41080300,'party',2013,3);
INSERT INTO counter VALUES(41080300,'payment',2013,3);
INSERT INTO counter VALUES(41080300,'payment_worker',2013,2);
INSERT INTO counter VALUES(41080300,'person_seal',0,3);
INSERT INTO counter VALUES(41080300,'remark',2013,1);
INSERT INTO counter VALUES(41080300,'same_as',0,1);
INSERT INTO counter VALUES(41080300,'step',2013,7);
INSERT INTO counter VALUES(41080300,'words_seal',0,14);
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
INSERT INTO act VALUES(41080300,7,7,'add_targets',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,8,8,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,9,9,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,10,10,'amend_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,11,11,'add_contact',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,12,12,'record_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,13,13,'record_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,14,14,'return_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,15,15,'promise_payment',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,16,16,'agree_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,17,17,'take_call',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,18,18,'add_remark',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,19,19,'attach_document',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,20,20,'reveal_value',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,21,21,'amend_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,22,22,'assign_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,23,23,'file_complaint',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,24,24,'withdraw_case',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,25,25,'undo',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,26,26,'redo',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,27,27,'record_inspection',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,28,28,'record_inspection',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,29,29,'void_inspection',4108030000000000001,NULL);
INSERT INTO act VALUES(41080300,30,30,'rename_employer',4108030000000000001,NULL);
CREATE TABLE words (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value TEXT NOT NULL
) STRICT;
INSERT INTO words VALUES(41080300,4108030000000000001,X'b3c667ca839a6b1ee116a16c6140465d','同一营业执照');
INSERT INTO words VALUES(41080300,4108030000000000002,X'077ed43c4e9511f3d34e1a0d2a31d2b6','一直拖着');
INSERT INTO words VALUES(41080300,4108030000000000003,X'4c926228a94f44535c689ccebf711427','东站工地');
INSERT INTO words VALUES(41080300,4108030000000000004,X'9a02d82c8defa79203f573ac2d9fb4a4','已查明');
INSERT INTO words VALUES(41080300,4108030000000000005,X'fb4f4f8a16d2dea542bc8ec6ae5a9cf7','签字表在卷');
INSERT INTO words VALUES(41080300,4108030000000000006,X'7b648bde25c9dd1b74b91c275258f091','账号有误');
INSERT INTO words VALUES(41080300,4108030000000000007,X'be11f39de8a56e846133f5a217c030b6','最低工资');
INSERT INTO words VALUES(41080300,4108030000000000008,X'2ffd1ca1f4f457d1684a27b07cd2da0e','区人社局');
INSERT INTO words VALUES(41080300,4108030000000000009,X'da5bd2b8f76af9821904a48ede89dae5','已告知');
INSERT INTO words VALUES(41080300,4108030000000000010,X'5493519391d1e918330a9b532ba4c649','w.csv');
INSERT INTO words VALUES(41080300,4108030000000000011,X'82e7e2d66190fba25d0589a58443bcd9','通知');
INSERT INTO words VALUES(41080300,4108030000000000012,X'9fb8b932d69ea45ad9a56c50d814edf7','漏一人');
INSERT INTO words VALUES(41080300,4108030000000000013,X'e94ce8b70efd676460cb0a3f688af500','录错');
INSERT INTO words VALUES(41080300,4108030000000000014,X'7ec5db03a9414bb801c82d172281005a','变更通知书');
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
INSERT INTO person VALUES(41080300,4108030000000000001,X'aa2bd187dda129ec48c72e99e9f47bae','甲一',NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(41080300,4108030000000000002,X'8ed0a05e1f6ec26d5e0dbad25e8b480d','甲一（虚构）',NULL,'13900000001',NULL,NULL,X'6538377ab896e3b1e269becc36eaaae9d7fb2e490780fe5a126c91c6a070ec30');
INSERT INTO person VALUES(41080300,4108030000000000003,X'779fc058cff518dcc96c7cf034c31f27','甲二（虚构）',NULL,'13900000002',NULL,NULL,X'2774e42a37064e16317cae21f9d523b961bcebc2cbd6c7d19ba6fe34564e8a8f');
CREATE TABLE vault_key (
    writer INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value BLOB NOT NULL
) STRICT;
INSERT INTO vault_key VALUES(41080300,X'3f7b41c43900fb8fecafee2a4727b10d',X'09a321e6ce7d53f35ad86daf87b1cffc0656ab4a75ca36ca10d18e123f92e239');
CREATE TABLE IF NOT EXISTS "journal" (
    writer INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (writer, seq)
) STRICT;
INSERT INTO journal VALUES(41080300,1,'{"v":1,"writer":41080300,"seq":1,"act":1,"deed":"open_office","at":"2026-11-23T19:08:37Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["office",["id","region","name","custodian","language","utc_offset_minutes","follow_up_days","key_digest"],[4108030000000000001,"410803","中站区人力资源和社会保障局","bureau","zh",480,5,"e0946e1254d2ab71295852e55081e69e9e05c5eaca1b4526099e0c5fd2bd020c"]],["officer",["id","name","role","body","certificate"],[4108030000000000001,"李伟","inspector",null,"豫H-0001"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'313a619fa89cad4a1fb9cf874f9d3356f627f84bc7f28cd3e2501c914035075e');
INSERT INTO journal VALUES(41080300,2,'{"v":1,"writer":41080300,"seq":2,"act":2,"deed":"add_officer","at":"2026-11-23T19:08:37Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["officer",["id","name","role","body","certificate"],[4108030000000000002,"周芳","inspector",null,"豫H-0002"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'2d5102c3a91468f4744503059a86ba8532caa7f2355472ed0afbd0e1f6a8fb3c');
INSERT INTO journal VALUES(41080300,3,'{"v":1,"writer":41080300,"seq":3,"act":3,"deed":"open_campaign","at":"2026-11-23T19:08:37Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["campaign",["id","name","from_day","to_day","regions","industries","bodies","ordered_by","hotlines","closed_on"],[4108030000000000001,"春节前检查","2012-11-26","2013-01-31","410803",null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'cf1ee5f661ae0d2b6ce9fbce13952713613fe51643e6ccb5d14d543cf1e00728');
INSERT INTO journal VALUES(41080300,4,'{"v":1,"writer":41080300,"seq":4,"act":4,"deed":"add_employer","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["employer",["id","name","kind","credit_code","registration_number","organisation_code","region","address","industry"],[4108030000000000001,"焦作恒达建筑劳务有限公司","enterprise",null,null,null,"410803",null,"47"]]],"set":[],"void":[],"undo":[],"redo":[]}',X'71c2be02995f022317b0821bc56cf79a983e4ee995f4a734cf20ab8f86bb2c9b');
INSERT INTO journal VALUES(41080300,5,'{"v":1,"writer":41080300,"seq":5,"act":5,"deed":"add_employer","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["employer",["id","name","kind","credit_code","registration_number","organisation_code","region","address","industry"],[4108030000000000002,"焦作市恒达劳务公司","enterprise",null,null,null,"410803",null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'bed946901c7db29820f9ebb1968d0435086b3b69d42f2d14d1eee772619e6201');
INSERT INTO journal VALUES(41080300,6,'{"v":1,"writer":41080300,"seq":6,"act":6,"deed":"merge_employers","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"reason":4108030000000000001},"put":[["words_seal",["id","digest"],[4108030000000000001,"ce59810cf754a1da2c7c6db0d94cb49415c7e91525299b2d7ccfb37a6b1c6ea4"]],["same_as",["id","employer","other"],[4108030000000000001,4108030000000000001,4108030000000000002]]],"set":[],"void":[],"undo":[],"redo":[]}',X'8d5f112e3c6502cf8178d8c21c4379018462f4ea3c3213b69c53f48872add14c');
INSERT INTO journal VALUES(41080300,7,'{"v":1,"writer":41080300,"seq":7,"act":7,"deed":"add_targets","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["campaign_target",["id","campaign","employer"],[4108030000000000001,4108030000000000001,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'db2e33e2c658577b43f786202303132eaed93f1ec7d3c5cf69a2d9498b421930');
INSERT INTO journal VALUES(41080300,8,'{"v":1,"writer":41080300,"seq":8,"act":8,"deed":"file_complaint","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["words_seal",["id","digest"],[4108030000000000002,"8737bf81f238479f9a2ab6335626bbaa0cadd0d09d87bfb1af22eed555f372f2"]],["case_file",["id","kind","channel","custodian","employer","employer_kind","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000001,"complaint","12333","bureau",4108030000000000001,"enterprise",4108030000000000001,"410803","47","2013-01-08","2013-01","2012-10","2012-12",null,null,null,null,null,0,4108030000000000001,4108030000000000002]],["person_seal",["id","digest"],[4108030000000000001,"a7aadfca3388bddc0e7165762d990167b07163c32934f93edac8b77ceba05140"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000001,4108030020130000001,"complainant",4108030000000000001,null]],["person_seal",["id","digest"],[4108030000000000002,"5ddb46f7e4472f0d5edd20f0c510d7f976adaf614171abd6e7991e8315baea2c"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000002,4108030020130000001,"worker",4108030000000000002,2000000]],["person_seal",["id","digest"],[4108030000000000003,"d96d0c426b725b335b93a4b89298496a5cfb6d389591b5b54b933e9f769a1fc6"]],["party",["id","case_id","role","person","claimed_fen"],[4108030020130000003,4108030020130000001,"worker",4108030000000000003,10640000]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000001,4108030020130000001,"received","2013-01-08",4108030000000000001,null,"claimed",12640000,18,null,null,"acceptance","2013-01-15","accept_complaint",5,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'9de1eb8da93c2f1f20acc73af7c677665a3392ccb60da4c27566327e0d460925');
INSERT INTO journal VALUES(41080300,9,'{"v":1,"writer":41080300,"seq":9,"act":9,"deed":"file_complaint","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["words_seal",["id","digest"],[4108030000000000003,"4a523c6eb37b9c44767621a3540116bc83dcdd40d61e53947dbfb886c411ceb9"]],["case_file",["id","kind","channel","custodian","employer","employer_kind","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000002,"complaint","window","bureau",null,null,4108030000000000001,"410803",null,"2013-01-10","2013-01",null,null,null,null,null,null,null,0,4108030000000000001,4108030000000000003]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000002,4108030020130000002,"received","2013-01-10",4108030000000000001,null,"claimed",900000,null,null,null,"acceptance","2013-01-17","accept_complaint",5,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'a4ed0c214bde304a8147e1848f5f4783f28a7697206a09dd03260c632fd36cbe');
INSERT INTO journal VALUES(41080300,10,'{"v":1,"writer":41080300,"seq":10,"act":10,"deed":"amend_case","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"reason":4108030000000000004},"put":[["words_seal",["id","digest"],[4108030000000000004,"4205b9afd0cb82f54e18de9ab55fe16723037e90db74eac050d8955cfabf92b9"]]],"set":[["case_file",4108030020130000002,"employer",null,4108030000000000001],["case_file",4108030020130000002,"employer_kind",null,"enterprise"],["case_file",4108030020130000002,"industry",null,"47"]],"void":[],"undo":[],"redo":[]}',X'77c98fd099d64a27d5c5fd118808ee633caa3df96742fc5e659f698c5f60fa15');
INSERT INTO journal VALUES(41080300,11,'{"v":1,"writer":41080300,"seq":11,"act":11,"deed":"add_contact","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["contact",["id","case_id","channel","on_day","person","claimed_fen","workers","campaign","region","industry","officer","note"],[4108030020130000001,4108030020130000001,"12351","2013-01-10",null,500000,null,4108030000000000001,"410803","47",4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'90d9974d4da7dd02ba37f7d7f51370e5d61ae90c1ed2a1a72dc2ff56f4125abe');
INSERT INTO journal VALUES(41080300,12,'{"v":1,"writer":41080300,"seq":12,"act":12,"deed":"record_payment","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000005,"cf5638b19fdae190d7a35920550f64339318e2c5edaa2822e96b5a6eba810f1e"]],["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000001,4108030020130000001,null,4108030000000000001,"enterprise",4108030000000000001,"2013-01-10","2013-01",2000000,"employer","bank",2,4108030000000000005,null,"410803","47",4108030000000000001,null]],["payment_worker",["id","payment","party"],[4108030020130000001,4108030020130000001,4108030020130000002],[4108030020130000002,4108030020130000001,4108030020130000003]]],"set":[],"void":[],"undo":[],"redo":[]}',X'170b2015b5f0378598fa17887622f10bdd943e34f188364834d598d6d361c395');
INSERT INTO journal VALUES(41080300,13,'{"v":1,"writer":41080300,"seq":13,"act":13,"deed":"record_payment","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000002,4108030020130000001,null,4108030000000000001,"enterprise",4108030000000000001,"2013-01-10","2013-01",2000000,"employer","bank",1,null,null,"410803","47",4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'f9c6ec5077753caee0db72319cdbfc5afda1614b8589a7be23f7a23e18c1d2f8');
INSERT INTO journal VALUES(41080300,14,'{"v":1,"writer":41080300,"seq":14,"act":14,"deed":"return_payment","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000006,"ee7369e0ae06acef6c6bd46778bf7dafc9e6a3f7cdb4319b1892a80fa4094e82"]],["payment",["id","case_id","inspection","employer","employer_kind","campaign","on_day","month","amount_fen","payer","means","workers","proof","returns","region","industry","officer","note"],[4108030020130000003,4108030020130000001,null,4108030000000000001,"enterprise",4108030000000000001,"2013-01-10","2013-01",-2000000,"employer","bank",null,null,4108030020130000002,"410803","47",4108030000000000001,4108030000000000006]]],"set":[],"void":[],"undo":[],"redo":[]}',X'bb4de3e9bf48aa362ff700f14e0f66ee521f41ef1b2e21ce66b58b42d78c883a');
INSERT INTO journal VALUES(41080300,15,'{"v":1,"writer":41080300,"seq":15,"act":15,"deed":"promise_payment","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["instalment",["id","case_id","step","made_on","due_on","amount_fen","officer","note"],[4108030020130000001,4108030020130000002,null,"2013-01-10","2013-01-20",50000,4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'e7e43f146808080d39c7a9a19f750f9f1d3b8bf2b524acffd4d24f87a72716ba');
INSERT INTO journal VALUES(41080300,16,'{"v":1,"writer":41080300,"seq":16,"act":16,"deed":"agree_case","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000003,4108030020130000001,"agree","2013-01-10",4108030000000000001,null,"agreed",11800000,null,null,null,null,null,null,null,null]],["instalment",["id","case_id","step","made_on","due_on","amount_fen","officer","note"],[4108030020130000002,4108030020130000001,4108030020130000003,"2013-01-10","2013-01-15",4000000,4108030000000000001,null],[4108030020130000003,4108030020130000001,4108030020130000003,"2013-01-10","2013-01-31",5800000,4108030000000000001,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'c02e1ef583b2bb02f184020de9480c51d2ea5a959de5568790f9800d4179630f');
INSERT INTO journal VALUES(41080300,17,'{"v":1,"writer":41080300,"seq":17,"act":17,"deed":"take_call","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["words_seal",["id","digest"],[4108030000000000007,"ead25d42e58ed2542e4049f92ba00eb8bd9a716468afd016a010ee44ce1ee513"],[4108030000000000008,"3c58db8ef232afebd202bafbde97afc91c787c9bb81a6dd9705c69c5c1308805"]],["call",["id","line","on_day","month","campaign","region","matter","told","case_id","officer"],[4108030020130000001,"12351","2013-01-10","2013-01",4108030000000000001,"410803",4108030000000000007,4108030000000000008,null,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'efb2f7d157567db428f5e94d3399215c354136c43ee1f092528374d0fb441160');
INSERT INTO journal VALUES(41080300,18,'{"v":1,"writer":41080300,"seq":18,"act":18,"deed":"add_remark","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000009,"373e9c3ab57fbfc3d05438c00f51afce61ae7ed858f8fdb5c656d96992593acc"]],["remark",["id","case_id","inspection","payment","employer","call","on_day","officer","note"],[4108030020130000001,4108030020130000001,null,null,null,null,"2013-01-10",4108030000000000001,4108030000000000009]]],"set":[],"void":[],"undo":[],"redo":[]}',X'bda7988f47c99dace1146740e1c4fec4d0f2b5b18cb5acd82206039fb2d331d2');
INSERT INTO journal VALUES(41080300,19,'{"v":1,"writer":41080300,"seq":19,"act":19,"deed":"attach_document","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000010,"189c80dfaa53e8b334882772020dd96abe807e5ed12c3cccb930e0bcc2c1b8af"]],["document",["id","case_id","inspection","payment","employer","call","on_day","sha256","size","file_name","officer"],[4108030020130000001,4108030020130000001,null,null,null,null,"2013-01-10","f4b45bddf6b4a9dd09be741899f84f7dcc24c881786d0069b28a5de863ea3a87",96,4108030000000000010,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'67f1834fccb961e30963944588cdea038cddd79e3e460ed85d25e41ea3dadd9c');
INSERT INTO journal VALUES(41080300,20,'{"v":1,"writer":41080300,"seq":20,"act":20,"deed":"reveal_value","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["words_seal",["id","digest"],[4108030000000000011,"0c02d8674d1c25b4726642336f67f982c5ca2102173b6781479222de2dd5dda9"]],["disclosure",["id","case_id","person","what","on_day","officer","note"],[4108030020130000001,4108030020130000001,4108030000000000002,"phone","2013-01-10",4108030000000000001,4108030000000000011]]],"set":[],"void":[],"undo":[],"redo":[]}',X'fa0f3f30753938a4ad26b1991e14eb40fe8a0dd1822448644c3b910ddaa409c8');
INSERT INTO journal VALUES(41080300,21,'{"v":1,"writer":41080300,"seq":21,"act":21,"deed":"amend_case","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"reason":4108030000000000012},"put":[["words_seal",["id","digest"],[4108030000000000012,"246bfceaa19564e76b3ade98bcd6b59fb554afb269859e4da19b94a849d4e58a"]]],"set":[["step",4108030020130000001,"workers",18,19]],"void":[],"undo":[],"redo":[]}',X'0b42833f5f16cc88c6f3d69b5ea94326fc4663f78173d48cdbd96c1f17611040');
INSERT INTO journal VALUES(41080300,22,'{"v":1,"writer":41080300,"seq":22,"act":22,"deed":"assign_case","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[],"set":[["case_file",4108030020130000002,"officer",4108030000000000001,4108030000000000002]],"void":[],"undo":[],"redo":[]}',X'5afe4b44c7dccb9457f82d9f5705b701bbe13050839fa4cf6fea7cd4dc4eb816');
INSERT INTO journal VALUES(41080300,23,'{"v":1,"writer":41080300,"seq":23,"act":23,"deed":"file_complaint","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["case_file",["id","kind","channel","custodian","employer","employer_kind","campaign","region","industry","received_on","month","period_from","period_to","ended_on","continuing","from_body","from_ref","reply_by","representatives","officer","note"],[4108030020130000003,"complaint","window","bureau",4108030000000000001,"enterprise",4108030000000000001,"410803","47","2013-01-10","2013-01",null,null,null,null,null,null,null,0,4108030000000000001,null]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000004,4108030020130000003,"received","2013-01-10",4108030000000000001,null,"claimed",10000,null,null,null,"acceptance","2013-01-17","accept_complaint",5,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'02acb71b661d53e3c8a62352d0313d8e9674fb082461c643b98766e86c450c3f');
INSERT INTO journal VALUES(41080300,24,'{"v":1,"writer":41080300,"seq":24,"act":24,"deed":"withdraw_case","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000005,4108030020130000003,"withdraw","2013-01-10",4108030000000000001,null,null,null,null,"withdrawn",null,null,null,null,null,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'5cf0f3ab6b98b91b95059c4746eb93891224b3b3f780f567e5c5513766c5bf57');
INSERT INTO journal VALUES(41080300,25,'{"v":1,"writer":41080300,"seq":25,"act":25,"deed":"undo","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[],"set":[],"void":[],"undo":[24],"redo":[]}',X'1b6c7a3cf3f2cb39fffddd15953bf47158b0b0d93f004d30ec2dfbda8d6759c4');
INSERT INTO journal VALUES(41080300,26,'{"v":1,"writer":41080300,"seq":26,"act":26,"deed":"redo","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{},"put":[],"set":[],"void":[],"undo":[],"redo":[24]}',X'27f3f5e95ad95e3b3d5e7a85b8fa3179ffa0e906b9ed1fdaf2ea6674612602cd');
INSERT INTO journal VALUES(41080300,27,'{"v":1,"writer":41080300,"seq":27,"act":27,"deed":"record_inspection","at":"2026-11-23T19:08:38Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["inspection",["id","employer","employer_kind","campaign","case_id","on_day","month","kind","result","bodies","employed","migrants","workers","found_fen","contracts","region","industry","revisit_on","officer","note"],[4108030020130000001,4108030000000000001,"enterprise",4108030000000000001,null,"2013-01-10","2013-01","routine","absent",null,null,null,null,null,null,"410803","47","2013-01-17",4108030000000000001,null]],["inspection_officer",["id","inspection","officer"],[4108030020130000001,4108030020130000001,4108030000000000001]]],"set":[],"void":[],"undo":[],"redo":[]}',X'4cbacbce6a555adc6b8a8c7840853ab92d131331b67207b9755829ff214bb848');
INSERT INTO journal VALUES(41080300,28,'{"v":1,"writer":41080300,"seq":28,"act":28,"deed":"record_inspection","at":"2026-11-23T19:08:58Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"chosen":["campaign"]},"put":[["inspection",["id","employer","employer_kind","campaign","case_id","on_day","month","kind","result","bodies","employed","migrants","workers","found_fen","contracts","region","industry","revisit_on","officer","note"],[4108030020130000002,4108030000000000001,"enterprise",4108030000000000001,4108030020130000001,"2013-01-10","2013-01","complaint","owing","区总工会",null,null,18,11800000,null,"410803","47","2013-01-20",4108030000000000001,null]],["inspection_officer",["id","inspection","officer"],[4108030020130000002,4108030020130000002,4108030000000000001],[4108030020130000003,4108030020130000002,4108030000000000002]],["checklist",["id","inspection","topic","finding","workers","found_fen"],[4108030020130000001,4108030020130000002,"arrears","breach",18,11800000]],["step",["id","case_id","kind","on_day","officer","inspection","stage","amount_fen","workers","outcome","served_on","awaits","due_on","due_rule","due_length","note"],[4108030020130000006,4108030020130000001,"found","2013-01-10",4108030000000000001,4108030020130000002,"found",11800000,18,null,null,null,null,null,null,null],[4108030020130000007,4108030020130000001,"ordered","2013-01-10",4108030000000000001,4108030020130000002,"ordered",11800000,18,null,"2013-01-10","payment","2013-01-17","order",7,null]]],"set":[],"void":[],"undo":[],"redo":[]}',X'd137a55789dcf9ff274c847a9c4581f89a1b1033156314f075b0609e674116a9');
INSERT INTO journal VALUES(41080300,29,'{"v":1,"writer":41080300,"seq":29,"act":29,"deed":"void_inspection","at":"2026-11-23T19:08:58Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"reason":4108030000000000013},"put":[["words_seal",["id","digest"],[4108030000000000013,"cff4e2639ed17c4c3241ae8426d3db3b37cb1783ce9be57b813893f7e839bb94"]]],"set":[],"void":[["inspection_officer",4108030020130000001],["inspection",4108030020130000001]],"undo":[],"redo":[]}',X'0f02220ad9fa7c869550664764fadf0a574e2b90449149968bca7ab93fa80f93');
INSERT INTO journal VALUES(41080300,30,'{"v":1,"writer":41080300,"seq":30,"act":30,"deed":"rename_employer","at":"2026-11-23T19:08:58Z","officer":4108030000000000001,"login":"root","seen":{},"why":{"reason":4108030000000000014},"put":[["words_seal",["id","digest"],[4108030000000000014,"a39aa85432ceb110384357e662b182da9bd8ba2b3f7b006d7b478bb12c7633ff"]],["employer_name",["id","employer","name","until_day"],[4108030000000000001,4108030000000000001,"焦作恒达建筑劳务有限公司","2013-01-08"]]],"set":[["employer",4108030000000000001,"name","焦作恒达建筑劳务有限公司","河南恒达建设集团有限公司"]],"void":[],"undo":[],"redo":[]}',X'4744fa39624775bff0a6b3ec49f399d7c7d34c85f92867e128bcc065a2806086');
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
INSERT INTO touch VALUES(41080300,7,'campaign_target',4108030000000000001,7,'part');
INSERT INTO touch VALUES(41080300,7,'employer',4108030000000000001,7,'named');
INSERT INTO touch VALUES(41080300,7,'officer',4108030000000000001,7,'under');
INSERT INTO touch VALUES(41080300,8,'campaign',4108030000000000001,8,'under');
INSERT INTO touch VALUES(41080300,8,'case_file',4108030020130000001,8,'wrote');
INSERT INTO touch VALUES(41080300,8,'employer',4108030000000000001,8,'named');
INSERT INTO touch VALUES(41080300,8,'officer',4108030000000000001,8,'under');
INSERT INTO touch VALUES(41080300,8,'party',4108030020130000001,8,'part');
INSERT INTO touch VALUES(41080300,8,'party',4108030020130000002,8,'part');
INSERT INTO touch VALUES(41080300,8,'party',4108030020130000003,8,'part');
INSERT INTO touch VALUES(41080300,8,'person_seal',4108030000000000001,8,'part');
INSERT INTO touch VALUES(41080300,8,'person_seal',4108030000000000002,8,'part');
INSERT INTO touch VALUES(41080300,8,'person_seal',4108030000000000003,8,'part');
INSERT INTO touch VALUES(41080300,8,'step',4108030020130000001,8,'part');
INSERT INTO touch VALUES(41080300,8,'words_seal',4108030000000000002,8,'part');
INSERT INTO touch VALUES(41080300,9,'campaign',4108030000000000001,9,'under');
INSERT INTO touch VALUES(41080300,9,'case_file',4108030020130000002,9,'wrote');
INSERT INTO touch VALUES(41080300,9,'officer',4108030000000000001,9,'under');
INSERT INTO touch VALUES(41080300,9,'step',4108030020130000002,9,'part');
INSERT INTO touch VALUES(41080300,9,'words_seal',4108030000000000003,9,'part');
INSERT INTO touch VALUES(41080300,10,'case_file',4108030020130000002,10,'wrote');
INSERT INTO touch VALUES(41080300,10,'officer',4108030000000000001,10,'under');
INSERT INTO touch VALUES(41080300,10,'words_seal',4108030000000000004,10,'part');
INSERT INTO touch VALUES(41080300,11,'campaign',4108030000000000001,11,'under');
INSERT INTO touch VALUES(41080300,11,'case_file',4108030020130000001,11,'wrote');
INSERT INTO touch VALUES(41080300,11,'contact',4108030020130000001,11,'part');
INSERT INTO touch VALUES(41080300,11,'officer',4108030000000000001,11,'under');
INSERT INTO touch VALUES(41080300,12,'campaign',4108030000000000001,12,'under');
INSERT INTO touch VALUES(41080300,12,'case_file',4108030020130000001,12,'wrote');
INSERT INTO touch VALUES(41080300,12,'employer',4108030000000000001,12,'named');
INSERT INTO touch VALUES(41080300,12,'officer',4108030000000000001,12,'under');
INSERT INTO touch VALUES(41080300,12,'party',4108030020130000002,12,'named');
INSERT INTO touch VALUES(41080300,12,'party',4108030020130000003,12,'named');
INSERT INTO touch VALUES(41080300,12,'payment',4108030020130000001,12,'wrote');
INSERT INTO touch VALUES(41080300,12,'payment_worker',4108030020130000001,12,'part');
INSERT INTO touch VALUES(41080300,12,'payment_worker',4108030020130000002,12,'part');
INSERT INTO touch VALUES(41080300,12,'words_seal',4108030000000000005,12,'part');
INSERT INTO touch VALUES(41080300,13,'campaign',4108030000000000001,13,'under');
INSERT INTO touch VALUES(41080300,13,'case_file',4108030020130000001,13,'wrote');
INSERT INTO touch VALUES(41080300,13,'employer',4108030000000000001,13,'named');
INSERT INTO touch VALUES(41080300,13,'officer',4108030000000000001,13,'under');
INSERT INTO touch VALUES(41080300,13,'payment',4108030020130000002,13,'wrote');
INSERT INTO touch VALUES(41080300,14,'campaign',4108030000000000001,14,'under');
INSERT INTO touch VALUES(41080300,14,'case_file',4108030020130000001,14,'wrote');
INSERT INTO touch VALUES(41080300,14,'employer',4108030000000000001,14,'named');
INSERT INTO touch VALUES(41080300,14,'officer',4108030000000000001,14,'under');
INSERT INTO touch VALUES(41080300,14,'payment',4108030020130000002,14,'named');
INSERT INTO touch VALUES(41080300,14,'payment',4108030020130000003,14,'wrote');
INSERT INTO touch VALUES(41080300,14,'words_seal',4108030000000000006,14,'part');
INSERT INTO touch VALUES(41080300,15,'case_file',4108030020130000002,15,'wrote');
INSERT INTO touch VALUES(41080300,15,'instalment',4108030020130000001,15,'part');
INSERT INTO touch VALUES(41080300,15,'officer',4108030000000000001,15,'under');
INSERT INTO touch VALUES(41080300,16,'case_file',4108030020130000001,16,'wrote');
INSERT INTO touch VALUES(41080300,16,'instalment',4108030020130000002,16,'part');
INSERT INTO touch VALUES(41080300,16,'instalment',4108030020130000003,16,'part');
INSERT INTO touch VALUES(41080300,16,'officer',4108030000000000001,16,'under');
INSERT INTO touch VALUES(41080300,16,'step',4108030020130000003,16,'part');
INSERT INTO touch VALUES(41080300,17,'call',4108030020130000001,17,'wrote');
INSERT INTO touch VALUES(41080300,17,'campaign',4108030000000000001,17,'under');
INSERT INTO touch VALUES(41080300,17,'officer',4108030000000000001,17,'under');
INSERT INTO touch VALUES(41080300,17,'words_seal',4108030000000000007,17,'part');
INSERT INTO touch VALUES(41080300,17,'words_seal',4108030000000000008,17,'part');
INSERT INTO touch VALUES(41080300,18,'case_file',4108030020130000001,18,'wrote');
INSERT INTO touch VALUES(41080300,18,'officer',4108030000000000001,18,'under');
INSERT INTO touch VALUES(41080300,18,'remark',4108030020130000001,18,'part');
INSERT INTO touch VALUES(41080300,18,'words_seal',4108030000000000009,18,'part');
INSERT INTO touch VALUES(41080300,19,'case_file',4108030020130000001,19,'wrote');
INSERT INTO touch VALUES(41080300,19,'document',4108030020130000001,19,'part');
INSERT INTO touch VALUES(41080300,19,'officer',4108030000000000001,19,'under');
INSERT INTO touch VALUES(41080300,19,'words_seal',4108030000000000010,19,'part');
INSERT INTO touch VALUES(41080300,20,'case_file',4108030020130000001,20,'wrote');
INSERT INTO touch VALUES(41080300,20,'disclosure',4108030020130000001,20,'part');
INSERT INTO touch VALUES(41080300,20,'officer',4108030000000000001,20,'under');
INSERT INTO touch VALUES(41080300,20,'person_seal',4108030000000000002,20,'named');
INSERT INTO touch VALUES(41080300,20,'words_seal',4108030000000000011,20,'part');
INSERT INTO touch VALUES(41080300,21,'case_file',4108030020130000001,21,'wrote');
INSERT INTO touch VALUES(41080300,21,'officer',4108030000000000001,21,'under');
INSERT INTO touch VALUES(41080300,21,'step',4108030020130000001,21,'part');
INSERT INTO touch VALUES(41080300,21,'words_seal',4108030000000000012,21,'part');
INSERT INTO touch VALUES(41080300,22,'case_file',4108030020130000002,22,'wrote');
INSERT INTO touch VALUES(41080300,22,'officer',4108030000000000001,22,'under');
INSERT INTO touch VALUES(41080300,23,'campaign',4108030000000000001,23,'under');
INSERT INTO touch VALUES(41080300,23,'case_file',4108030020130000003,23,'wrote');
INSERT INTO touch VALUES(41080300,23,'employer',4108030000000000001,23,'named');
INSERT INTO touch VALUES(41080300,23,'officer',4108030000000000001,23,'under');
INSERT INTO touch VALUES(41080300,23,'step',4108030020130000004,23,'part');
INSERT INTO touch VALUES(41080300,24,'case_file',4108030020130000003,24,'wrote');
INSERT INTO touch VALUES(41080300,24,'officer',4108030000000000001,24,'under');
INSERT INTO touch VALUES(41080300,24,'step',4108030020130000005,24,'part');
INSERT INTO touch VALUES(41080300,25,'case_file',4108030020130000003,25,'wrote');
INSERT INTO touch VALUES(41080300,25,'officer',4108030000000000001,25,'under');
INSERT INTO touch VALUES(41080300,25,'step',4108030020130000005,25,'part');
INSERT INTO touch VALUES(41080300,26,'case_file',4108030020130000003,26,'wrote');
INSERT INTO touch VALUES(41080300,26,'officer',4108030000000000001,26,'under');
INSERT INTO touch VALUES(41080300,26,'step',4108030020130000005,26,'part');
INSERT INTO touch VALUES(41080300,27,'campaign',4108030000000000001,27,'under');
INSERT INTO touch VALUES(41080300,27,'employer',4108030000000000001,27,'named');
INSERT INTO touch VALUES(41080300,27,'inspection',4108030020130000001,27,'wrote');
INSERT INTO touch VALUES(41080300,27,'inspection_officer',4108030020130000001,27,'part');
INSERT INTO touch VALUES(41080300,27,'officer',4108030000000000001,27,'under');
INSERT INTO touch VALUES(41080300,28,'campaign',4108030000000000001,28,'under');
INSERT INTO touch VALUES(41080300,28,'case_file',4108030020130000001,28,'wrote');
INSERT INTO touch VALUES(41080300,28,'checklist',4108030020130000001,28,'part');
INSERT INTO touch VALUES(41080300,28,'employer',4108030000000000001,28,'named');
INSERT INTO touch VALUES(41080300,28,'inspection',4108030020130000002,28,'wrote');
INSERT INTO touch VALUES(41080300,28,'inspection_officer',4108030020130000002,28,'part');
INSERT INTO touch VALUES(41080300,28,'inspection_officer',4108030020130000003,28,'part');
INSERT INTO touch VALUES(41080300,28,'officer',4108030000000000001,28,'under');
INSERT INTO touch VALUES(41080300,28,'officer',4108030000000000002,28,'under');
INSERT INTO touch VALUES(41080300,28,'step',4108030020130000006,28,'part');
INSERT INTO touch VALUES(41080300,28,'step',4108030020130000007,28,'part');
INSERT INTO touch VALUES(41080300,29,'inspection',4108030020130000001,29,'wrote');
INSERT INTO touch VALUES(41080300,29,'inspection_officer',4108030020130000001,29,'part');
INSERT INTO touch VALUES(41080300,29,'officer',4108030000000000001,29,'under');
INSERT INTO touch VALUES(41080300,29,'words_seal',4108030000000000013,29,'part');
INSERT INTO touch VALUES(41080300,30,'employer',4108030000000000001,30,'wrote');
INSERT INTO touch VALUES(41080300,30,'employer_name',4108030000000000001,30,'part');
INSERT INTO touch VALUES(41080300,30,'officer',4108030000000000001,30,'under');
INSERT INTO touch VALUES(41080300,30,'words_seal',4108030000000000014,30,'part');
CREATE TABLE employer_name (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    employer INTEGER NOT NULL REFERENCES employer (id),
    name TEXT NOT NULL,
    until_day TEXT CHECK (length(until_day) = 10),
    void_act INTEGER
) STRICT;
INSERT INTO employer_name VALUES(41080300,4108030000000000001,4108030000000000001,'焦作恒达建筑劳务有限公司','2013-01-08',NULL);
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
INSERT INTO contact VALUES(41080300,4108030020130000001,4108030020130000001,'12351','2013-01-10',NULL,500000,NULL,4108030000000000001,'410803','47',4108030000000000001,NULL,NULL);
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
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'agreed','complaint','2013-01-10',11800000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
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
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promised','complaint','2013-01-10',7800000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promises_broken','complaint','2013-01-16',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'promises_broken','complaint','2013-02-01',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'received','complaint','2013-01-08',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_claimed','complaint','2013-01-08',19,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_owed','complaint','2013-01-08',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_owed','complaint','2013-01-10',18,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_paid','complaint','2013-01-08',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000001,'workers_paid','complaint','2013-01-10',2,4108030000000000001,'enterprise',4108030000000000001,'410803','47','12333');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'claimed','complaint','2013-01-10',900000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'open','complaint','2013-01-10',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'outstanding','complaint','2013-01-10',900000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'overdue','complaint','2013-01-10',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'overdue','complaint','2013-01-18',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'overdue','complaint','2013-01-21',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'promised','complaint','2013-01-10',50000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'promises_broken','complaint','2013-01-21',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'received','complaint','2013-01-10',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_claimed','complaint','2013-01-10',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_owed','complaint','2013-01-10',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000002,'workers_paid','complaint','2013-01-10',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'claimed','complaint','2013-01-10',10000,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'overdue','complaint','2013-01-10',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'received','complaint','2013-01-10',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'withdrawn','complaint','2013-01-10',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'workers_claimed','complaint','2013-01-10',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'workers_owed','complaint','2013-01-10',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'case_file',4108030020130000003,'workers_paid','complaint','2013-01-10',0,4108030000000000001,'enterprise',4108030000000000001,'410803','47','window');
INSERT INTO fact VALUES(41080300,'contact',4108030020130000001,'repeat_contact','12351','2013-01-10',1,NULL,NULL,4108030000000000001,'410803','47','12351');
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'topic_breach','arrears','2013-01-10',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'topic_found','arrears','2013-01-10',11800000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'topic_workers','arrears','2013-01-10',18,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'inspection',4108030020130000002,'visit','owing','2013-01-10',1,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000001,'paid','employer','2013-01-10',2000000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000001,'paid_with_proof','bank','2013-01-10',2000000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000002,'paid','employer','2013-01-10',2000000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000002,'paid_without_proof','bank','2013-01-10',2000000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000003,'paid','employer','2013-01-10',-2000000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
INSERT INTO fact VALUES(41080300,'payment',4108030020130000003,'paid_without_proof','bank','2013-01-10',-2000000,4108030000000000001,'enterprise',4108030000000000001,'410803','47',NULL);
CREATE TABLE payment_worker (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    payment INTEGER NOT NULL REFERENCES payment (id),
    party INTEGER NOT NULL REFERENCES party (id),
    void_act INTEGER
) STRICT;
INSERT INTO payment_worker VALUES(41080300,4108030020130000001,4108030020130000001,4108030020130000002,NULL);
INSERT INTO payment_worker VALUES(41080300,4108030020130000002,4108030020130000001,4108030020130000003,NULL);
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
INSERT INTO call VALUES(41080300,4108030020130000001,'12351','2013-01-10','2013-01',4108030000000000001,'410803',4108030000000000007,4108030000000000008,NULL,4108030000000000001,NULL);
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
INSERT INTO instalment VALUES(41080300,4108030020130000001,4108030020130000002,NULL,'2013-01-10','2013-01-20',50000,4108030000000000001,NULL,NULL);
INSERT INTO instalment VALUES(41080300,4108030020130000002,4108030020130000001,4108030020130000003,'2013-01-10','2013-01-15',4000000,4108030000000000001,NULL,NULL);
INSERT INTO instalment VALUES(41080300,4108030020130000003,4108030020130000001,4108030020130000003,'2013-01-10','2013-01-31',5800000,4108030000000000001,NULL,NULL);
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
INSERT INTO remark VALUES(41080300,4108030020130000001,4108030020130000001,NULL,NULL,NULL,NULL,'2013-01-10',4108030000000000001,4108030000000000009,NULL);
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
INSERT INTO document VALUES(41080300,4108030020130000001,4108030020130000001,NULL,NULL,NULL,NULL,'2013-01-10','f4b45bddf6b4a9dd09be741899f84f7dcc24c881786d0069b28a5de863ea3a87',96,4108030000000000010,4108030000000000001,NULL);
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
INSERT INTO disclosure VALUES(41080300,4108030020130000001,4108030020130000001,4108030000000000002,'phone','2013-01-10',4108030000000000001,4108030000000000011,NULL);
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
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'instalment','2013-01-10',4108030020130000002,'2013-01-15','agreed',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'instalment','2013-01-10',4108030020130000003,'2013-01-31','agreed',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000001,'payment','2013-01-10',0,'2013-01-17','order',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000002,'acceptance','2013-01-10',0,'2013-01-17','accept_complaint',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000002,'instalment','2013-01-10',4108030020130000001,'2013-01-20','promised',NULL);
INSERT INTO clock VALUES(41080300,'case_file',4108030020130000003,'acceptance','2013-01-10',0,'2013-01-17','accept_complaint','2013-01-10');
INSERT INTO clock VALUES(41080300,'inspection',4108030020130000002,'revisit','2013-01-10',0,'2013-01-20','revisit',NULL);
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
CREATE INDEX payment_worker_payment ON payment_worker (writer, payment);
CREATE INDEX instalment_case ON instalment (writer, case_id);
CREATE INDEX clock_due ON clock (writer, due_on) WHERE stopped_on IS NULL;
COMMIT;
PRAGMA journal_mode=WAL;
PRAGMA application_id=1095914067;
PRAGMA user_version=6;
