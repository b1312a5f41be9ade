const NAMES = new Set(
  "afp|agence france-presse|reuters|thomson reuters foundation|ap|associated press|the associated press|dpa|upi|efe|ansa|tass|itar-tass|ria|ria novosti|interfax|sputnik|xinhua|kyodo|yonhap|ians|pti|ani|anadolu|anadolu agency|aa|wam|spa|sana|irna|isna|kuna|qna|mena|petra|bna|saba|nna|belga|apa|antara|bernama|app|bss|unb|nan|pana|bloomberg|cnn|bbc|bbc news|voa|voa news|rfe/rl|npr|pa|press association|ukrinform|unian|irin|the new humanitarian|al jazeera|rudaw|kurdistan24|wafa|wikinews|cna|ucanews|efe-epa|afp-jiji|jiji|ap photo|media line|the media line|spx|unhcr|unicef|wfp|ocha|iom|who|icrc|prnewswire|pr newswire|business wire|globe newswire|globenewswire".split(
    "|",
  ),
);

/** Whether a name, or each of several joined by "/", is that of a news agency, an outlet or a body that writes reports. */
export const isAgency = (name: string): boolean => {
  const form = name.trim().toLowerCase();
  return NAMES.has(form) || form.split("/").every((part) => NAMES.has(part));
};
