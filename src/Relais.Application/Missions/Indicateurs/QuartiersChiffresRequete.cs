using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Les quartiers du département et leurs trois premiers chiffres ; ceux de l’acteur d’abord.</summary>
public sealed class QuartiersChiffresRequete(DonneesRelais donnees, ITerritoiresDesQuartiers territoires, LectureDesChiffres lecture)
{
    private static readonly string[] Reperes = ["population", "taux-de-pauvrete", "revenu-median"];

    public async Task<IReadOnlyList<QuartierChiffre>> ExecuterAsync(GenerationQpv generation, Acteur acteur, CancellationToken annulation)
    {
        var quartiers = (await territoires.DuDepartementAsync(acteur.DepartementCode, annulation)).Where(q => q.Code.Generation == generation).ToList();
        var indicateurs = await donnees.Indicateurs.AsNoTracking().Where(i => Reperes.Contains(i.Code)).ToDictionaryAsync(i => i.Code, annulation);
        var chiffres = await lecture.DesTerritoiresAsync([.. quartiers.SelectMany(q => q.Codes()).Distinct()], annulation);
        return [.. quartiers
            .Select(q => new QuartierChiffre(
                q.Id, q.Code.Texte, q.Nom, string.Join(", ", q.Communes.Select(c => c.Nom)), acteur.Quartiers.Contains(q.Id),
                [.. Reperes.Where(indicateurs.ContainsKey).Select(r => Repere(indicateurs[r], chiffres.Dernier(indicateurs[r], NiveauGeographique.Quartier, q.Codes())))]))
            .OrderByDescending(q => q.EstLeMien)];
    }

    private static RepereChiffre Repere(Indicateur indicateur, PointDEvolution? point) =>
        new(indicateur.Libelle, point?.Chiffre.Valeur.Ecrire(indicateur.Unite) ?? "aucun chiffre", point?.Chiffre.Periode ?? "");
}

/// <summary>Un quartier et ses repères.</summary>
public sealed record QuartierChiffre(Guid Id, string Code, string Nom, string Communes, bool EstLeMien, IReadOnlyList<RepereChiffre> Reperes);

/// <summary>Un chiffre, en mots.</summary>
public sealed record RepereChiffre(string Libelle, string Texte, string Periode);
