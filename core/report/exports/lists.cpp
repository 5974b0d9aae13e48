// Out of the ledger: calls, help, campaigns, sites and officers.
#include "core/report/aid.hpp"
#include "core/report/exports/source.hpp"

namespace arrears {
namespace {

class Calls final : public Source {
  public:
    explicit Calls(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  private:
    bool read_more() override {
        const auto batch = batches_.next();
        for (const Call& call : batch) {
            if (!clerk().is_in_time(call.on_day) || !fits(asked().officer, std::optional(call.officer)) || !fits(asked().campaign, call.campaign) ||
                !lies_in(asked().region, call.region))
                continue;
            Cells cells(columns);
            cells.put("number", call.id.full(Call::letter));
            cells.put("line", shown(call.line));
            cells.put("date", call.on_day);
            if (call.case_id) cells.put("case", call.case_id->full());
            cells.put("region", call.region.text());
            cells.put("campaign", clerk().campaign(call.campaign));
            cells.put("officer", clerk().officer(call.officer));
            if (!clerk().is_report(call.case_id)) {
                cells.put("matter", clerk().free_words(call.matter));
                cells.put("told", clerk().free_words(call.told));
            }
            done(cells);
        }
        return !batch.empty();
    }

    Batches<Call> batches_;
};

class AidGiven final : public Source {
  public:
    explicit AidGiven(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  private:
    bool read_more() override {
        const auto batch = batches_.next();
        for (const Aid& aid : batch) {
            if (!clerk().is_in_time(aid.on_day) || !fits(asked().officer, std::optional(aid.officer)) || !fits(asked().campaign, aid.campaign) ||
                !lies_in(asked().region, aid.region))
                continue;
            Cells cells(columns);
            cells.put("number", aid.id.full(Aid::letter));
            cells.put("kind", shown(aid.kind));
            cells.put("date", aid.on_day);
            if (const auto who = aid.person ? person(clerk().sql, *aid.person) : std::nullopt) cells.put("name", clerk().person_name(who->name));
            cells.put("times", std::int64_t{aid.times});
            if (const auto persons = persons_of(aid)) cells.put("persons", *persons);
            cells.put_if("amount", aid.amount_fen);
            if (aid.way) cells.put("way", shown(*aid.way));
            cells.put_if("caused_on", aid.caused_on);
            if (aid.case_id) cells.put("case", aid.case_id->full());
            cells.put_if("register", aid.brought_from);
            if (aid.part_of) cells.put("part_of", aid.part_of->full(Aid::letter));
            cells.put("region", aid.region.text());
            cells.put("campaign", clerk().campaign(aid.campaign));
            cells.put("officer", clerk().officer(aid.officer));
            for (const auto& [column, words] : {std::pair("cause", aid.cause), std::pair("referrer", aid.referrer), std::pair("note", aid.note)})
                if (words) cells.put(column, clerk().free_words(*words));
            done(cells);
        }
        return !batch.empty();
    }

    Batches<Aid> batches_;
};

class Campaigns final : public Source {
  public:
    explicit Campaigns(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  private:
    bool read_more() override {
        const auto batch = batches_.next();
        for (const Campaign& campaign : batch) {
            Cells cells(columns);
            cells.put("number", campaign.id.full(Campaign::letter));
            cells.put("name", campaign.name);
            cells.put("kind", shown(campaign.its_kind()));
            cells.put("from", campaign.from_day);
            cells.put("to", campaign.to_day);
            cells.put_if("closed", campaign.closed_on);
            cells.put("regions", campaign.regions);
            cells.put_if("industries", campaign.industries);
            cells.put_if("bodies", campaign.bodies);
            cells.put_if("ordered_by", campaign.ordered_by);
            cells.put_if("hotlines", campaign.hotlines);
            done(cells);
        }
        return !batch.empty();
    }

    Batches<Campaign> batches_;
};

class Sites final : public Source {
  public:
    explicit Sites(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  private:
    bool read_more() override {
        const auto batch = batches_.next();
        if (batch.empty()) return false;
        const auto subcontractors = all<Subcontractor>(clerk().sql, "WHERE site >= $1 AND site <= $2 AND void_act IS NULL ORDER BY site, id",
                                                       {to_cell(batch.front().id), to_cell(batch.back().id)});
        for (const Site& site : batch) {
            if (!lies_in(asked().region, site.region)) continue;
            Cells cells(columns);
            cells.put("number", site.id.full(Site::letter));
            cells.put("name", site.name);
            cells.put("region", site.region.text());
            cells.put_if("address", site.address);
            if (site.builder) cells.put("builder", clerk().employer(*site.builder).name);
            if (site.general_contractor) cells.put("general_contractor", clerk().employer(*site.general_contractor).name);
            std::string names;
            for (const Subcontractor& one : of_one(subcontractors, &Subcontractor::site, site.id)) names += (names.empty() ? "" : ";") + clerk().employer(one.employer).name;
            if (!names.empty()) cells.put("subcontractors", names);
            done(cells);
        }
        return true;
    }

    Batches<Site> batches_;
};

class Officers final : public Source {
  public:
    explicit Officers(std::shared_ptr<Clerk> clerk) : Source(std::move(clerk)), batches_(this->clerk().sql) {}

  private:
    bool read_more() override {
        const auto batch = batches_.next();
        for (const Officer& officer : batch) {
            Cells cells(columns);
            cells.put("number", officer.id.full(Officer::letter));
            cells.put("name", officer.name);
            cells.put("role", shown(officer.role));
            cells.put_if("body", officer.body);
            cells.put_if("certificate", officer.certificate);
            done(cells);
        }
        return !batch.empty();
    }

    Batches<Officer> batches_;
};

}  // namespace

std::shared_ptr<Source> source_of_lists(std::shared_ptr<Clerk> clerk) {
    switch (clerk->asked.what) {
        case Exported::calls: return std::make_shared<Calls>(std::move(clerk));
        case Exported::aid: return std::make_shared<AidGiven>(std::move(clerk));
        case Exported::campaigns: return std::make_shared<Campaigns>(std::move(clerk));
        case Exported::sites: return std::make_shared<Sites>(std::move(clerk));
        default: return std::make_shared<Officers>(std::move(clerk));
    }
}

}  // namespace arrears
