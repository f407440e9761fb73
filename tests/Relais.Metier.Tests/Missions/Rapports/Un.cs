using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Metier.Tests.Missions.Rapports;

/// <summary>Des valeurs valides par défaut.</summary>
internal static class Un
{
    public static readonly Guid Moulin = new("00000000-0000-0000-0000-0000000000a1");

    public static ElementDuMois Element(
        string texte, int numero = 1, string rubrique = "besoins", string theme = "Santé", int jour = 4, int force = 1, bool rumeur = false, Guid? quartier = null, string? structure = null) =>
        new(Id(numero), new DateOnly(2026, 3, jour), quartier ?? Moulin, rubrique, theme, texte, rumeur, force, structure);

    public static Guid Id(int numero) => new($"00000000-0000-0000-0000-{numero:000000000000}");

    public static RapportMensuel Rapport(ModeleDeRapport? modele = null) =>
        RapportMensuel.Ouvrir(Id(900), Id(901), new Mois(2026, 3), modele ?? ModeleDeRapport.Usuel("99"), [(Moulin, "Le Moulin")]);

    public static RapportMensuel RapportPret()
    {
        var rapport = Rapport();
        foreach (var texte in rapport.Textes.Where(t => t.EstPrescrite)) Ecrire(rapport, texte.Code, $"Texte de {texte.Code}.", texte.SectionRang);
        return rapport;
    }

    public static void Ecrire(RapportMensuel rapport, string code, string texte, int section = 1)
    {
        var rubrique = rapport.Textes.Single(t => t.Code == code && t.SectionRang == section);
        if (!rapport.Ecrire(rubrique.Id, rubrique.Version, texte, false).EstReussi) throw new InvalidOperationException(code);
    }
}
