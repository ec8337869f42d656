/** A house pack that asks one thing: that activities have somebody responsible. */
export const ownPack = `plankoll-pack: 1
id: eget
edition: "1"
title: { sv: Vårt eget, en: Our own }
requirements:
  - id: any-owner
    title: { sv: Ansvarig, en: Owner }
    shows: { sv: en ansvarig, en: an owner }
    level: policy
    severity: error
    rule: activity-assigned
    why: { sv: Därför, en: Because }
    fix: { sv: Gör så, en: Do so }
`;
