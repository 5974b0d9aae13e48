-- Whom of a case's workers a payment reached, where that is known by name.
CREATE TABLE payment_worker (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    payment INTEGER NOT NULL REFERENCES payment (id),
    party INTEGER NOT NULL REFERENCES party (id),
    void_act INTEGER
) STRICT;
CREATE INDEX payment_worker_payment ON payment_worker (writer, payment);
