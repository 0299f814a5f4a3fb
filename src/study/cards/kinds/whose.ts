import type { Bank, Place } from '../bank.ts';
import type { BilingualCard } from '../card.ts';
import { drawn, named } from '../draw.ts';
import { bare, inBoth, likeness } from '../text.ts';

/** Words that give the standard away, or send the reader to a place in it. */
const telling = {
  zh: /返乡|农民工|高校|中职|毕业生|困难|两岸|厦|台湾|重庆|拉萨|藏|公共就业服务机构|本规范|本标准|：$|\d\.\d/,
  en: /migrant|return|college|graduate|secondary vocational|difficult|strait|xiamen|taiwan|chongqing|lhasa|tibetan|public employment service|this (?:document|specification|standard)|\d\.\d/i,
};

/** Shorter ones could stand anywhere. */
const shortest = 18;
/** From here on two standards say much the same, and the text does not settle whose it is. */
const alike = 0.35;

function isOwn({ standard, provision }: Place, { source }: Bank): boolean {
  const { zh, en } = provision.text;
  if (telling.zh.test(zh) || telling.en.test(en) || bare(zh).length < shortest) return false;
  return source.standards
    .filter((other) => other !== standard)
    .every(({ clauses, provisions }) =>
      [...clauses, ...provisions].every(({ text }) => !text || likeness(text.zh, zh) < alike),
    );
}

/** Which standard says this? Only of text that no other standard shares. */
export function whoseCards(bank: Bank): BilingualCard[] {
  const { standards } = bank.source;
  return bank.places
    .filter((place) => place.provision.force === 'normative' && isOwn(place, bank))
    .map((place) => {
      const options = [place.standard, ...standards.filter((other) => other !== place.standard)];
      return drawn(bank, place, 'whose', {
        quote: place.provision.text,
        stem: { zh: '这句话出自哪份标准？', en: 'Which standard says this?' },
        options: options.map(({ shortTitle }) => ({ ...shortTitle, zh: `《${shortTitle.zh}》` })),
        order: standards.map((standard) => options.indexOf(standard)),
        reason: inBoth((language) =>
          language === 'zh'
            ? `出自${named(place).zh}，其余几份没有这句话。`
            : `It stands in ${named(place).en}; none of the others has this sentence.`,
        ),
      });
    });
}
