using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Rassemble un quartier et ses points de comparaison.</summary>
public sealed class LectureDuQuartier(ITerritoiresDesQuartiers territoires, LectureDesChiffres lecture)
{
    // Les fichiers nomment la France de plusieurs façons : « FR », « F », « 1 » pour la France métropolitaine.
    private static readonly string[] CodesDeFrance = ["FR", "F", "FE", "FM", "M", "1"];

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<LectureDuQuartier>();

    /// <returns><c>null</c> hors du département de l’acteur.</returns>
    public async Task<QuartierLu?> LireAsync(Guid quartierId, string departementCode, CancellationToken annulation)
    {
        var quartier = (await territoires.DuDepartementAsync(departementCode, annulation)).FirstOrDefault(q => q.Id == quartierId);
        if (quartier is null) return null;

        var codes = quartier.Codes();
        var communes = await CommunesAsync(quartier, annulation);
        List<(NiveauGeographique Niveau, string Code, string? Nom)> voulus =
        [
            .. communes.Select(c => (NiveauGeographique.Commune, c.CodeInsee, (string?)c.Nom)),
            .. quartier.Epci.Select(e => (NiveauGeographique.Epci, e, (string?)null)),
            (NiveauGeographique.Departement, departementCode, null),
            .. Regions.DuDepartement(departementCode) is { } region ? [(NiveauGeographique.Region, region, (string?)null)] : Array.Empty<(NiveauGeographique, string, string?)>(),
            .. CodesDeFrance.Select(f => (NiveauGeographique.France, f, (string?)null)),
            (NiveauGeographique.EnsembleDesQuartiers, CodeDeTerritoire.Ensemble, null),
        ];
        var chiffres = await lecture.DesTerritoiresAsync([.. codes, .. voulus.Select(v => v.Code).Distinct()], annulation);
        return new(quartier, codes, [.. voulus
            .Where(v => chiffres.Nom(v.Niveau, v.Code) is not null)
            .Select(v => new TerritoireDeComparaison(v.Niveau, v.Code, v.Nom ?? chiffres.Nom(v.Niveau, v.Code)!))], chiffres);
    }

    private async Task<IReadOnlyList<CommuneNommee>> CommunesAsync(TerritoiresDuQuartier quartier, CancellationToken annulation)
    {
        var sansCode = quartier.Communes.Where(c => c.CodeInsee.Length == 0).Select(c => c.Nom).ToList();
        if (sansCode.Count == 0) return quartier.Communes;
        var codes = await lecture.CodesDesCommunesAsync(sansCode, quartier.DepartementCode, annulation);
        return [.. quartier.Communes.Select(c => c.CodeInsee.Length > 0 ? c : c with { CodeInsee = codes.GetValueOrDefault(c.Nom, "") }).Where(c => c.CodeInsee.Length > 0)];
    }
}
