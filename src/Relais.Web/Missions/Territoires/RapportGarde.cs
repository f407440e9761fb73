using Relais.Application.Socle.Import;

namespace Relais.Web.Missions.Territoires;

/// <summary>Le rapport d’un import, tel que la page le relit.</summary>
/// <param name="Remarques">Les refus d’abord, puis dans l’ordre du fichier.</param>
public sealed record RapportGarde(int Lus, int Ajoutes, int Modifies, int Inchanges, int Fermes, IReadOnlyList<string> Constats, IReadOnlyList<RemarqueDImport> Remarques)
{
    public int Refus => Remarques.Count(r => r.EstUnRefus);

    public bool NeChangeRien => Ajoutes + Modifies + Fermes == 0;

    public static RapportGarde De(RapportDImport rapport) => new(
        rapport.Lus, rapport.Ajoutes, rapport.Modifies, rapport.Inchanges, rapport.Fermes, rapport.Constats, [.. rapport.Remarques.OrderByDescending(r => r.EstUnRefus).ThenBy(r => r.Ligne ?? 0)]);
}
