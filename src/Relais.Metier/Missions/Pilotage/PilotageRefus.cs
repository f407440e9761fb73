using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Pilotage;

public sealed record ListeVide : Refus
{
    public ListeVide()
        : base("liste-a-localiser-vide", "Collez une adresse ou un point par ligne, ou déposez un fichier.") => Champ = "Liste";
}

public sealed record ListeTropLongue : Refus
{
    public ListeTropLongue(int lignes)
        : base("liste-a-localiser-trop-longue", $"La liste compte {lignes.ToString("N0", Mois.Francais)} lignes : {ListeALocaliser.LignesAuPlus.ToString("N0", Mois.Francais)} au plus. Coupez-la en plusieurs.") => Champ = "Liste";
}
