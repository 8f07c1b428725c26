/**
 * Words met so often that a phrase had better be looked up by another one. After the most frequent words of English
 * conversation, with the verbs that advice is made of.
 */
export const common: readonly string[] =
  `a about again all alone am an and any anymore anyone anything are as ask at away back be because been before being
  best better but by call came can cant come could day did didnt do dont doing done down each end even ever every
  everyone everything feel find first for from full get getting give go going gone good got had has have he help her
  here hes him himself his home house how i id if ill im in into is it its ive just keep know leave let life like
  little live long look lot make making many may maybe me mean might more most much must my myself need needs never
  next night no not nothing now of off old on one only or other our out over own own people person phone place please
  point put quit real right run said same say see seem self she should so some someone something soon start still stop
  sure take taking talk tell than that the their them then there theres these they thing things think this through
  time times to today told too took try trying two up us use using very want wanted was way we week well went were
  what when where which while who why will wish with without wont work would wouldnt year you your youre yourself
  half high low another reach text contact line lose care report file shot last die car left bed drop kids son
  daughter mom dad baby water food move hold hard break skip write free open show turn until case control miss
  school family friend friends`.split(/\s+/);
