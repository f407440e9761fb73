using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>Writes what is read into an edition, in one transaction: a rehearsal is the same, rolled back.</summary>
/// <param name="donnees">The database.</param>
/// <param name="horloge">When a correction was seen.</param>
/// <param name="edition">The edition, the columns of the file already placed.</param>
/// <param name="fichier">Name of the file.</param>
/// <param name="acteur">Who imports; <c>null</c> on the command line.</param>
/// <param name="essai">A rehearsal: written, then rolled back.</param>
/// <param name="rapport">Receives figures and remarks.</param>
internal sealed class EcritureDesReleves(DonneesRelais donnees, Horloge horloge, Edition edition, string fichier, Acteur? acteur, bool essai, RapportDImport rapport)
{
    private const int LignesParLot = 500;

    private readonly List<Releve> _ajouts = [];
    private readonly List<Correction> _corrections = [];

    /// <summary>An edition of which nothing is known: its rows are written while the file is read.</summary>
    /// <param name="lus">Rows of the file; a refused file is undone.</param>
    /// <param name="annulation">Stops everything.</param>
    public async Task OuvrirAsync(IEnumerable<ReleveLu> lus, CancellationToken annulation)
    {
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        donnees.Editions.Add(edition);
        await donnees.SaveChangesAsync(annulation);
        await donnees.AjouterEnMasseAsync(lus.Select(Ajouter).EnAvance(LignesParLot, annulation), annulation);
        if (rapport.EstRefuse || rapport.NeChangeRien) return;
        donnees.Operations.Add(Raconter());
        await donnees.SaveChangesAsync(annulation);
        await FinirAsync(transaction, annulation);
    }

    /// <summary>An edition already imported: what the file changes is added, or kept as corrections.</summary>
    /// <param name="lus">Rows of the file.</param>
    /// <param name="millesimesConnus">Columns the edition had before this file.</param>
    /// <param name="lacunes">Places of the edition that this file does not give: what was there stays.</param>
    /// <param name="annulation">Stops everything.</param>
    public async Task ReprendreAsync(IReadOnlyCollection<ReleveLu> lus, int millesimesConnus, IReadOnlyList<int> lacunes, CancellationToken annulation)
    {
        var connus = await LireLesConnusAsync(lus, annulation);
        foreach (var lu in lus) Comparer(millesimesConnus, connus, Completer(lu, connus, lacunes));
        var absents = connus.Count - lus.Count(l => connus.ContainsKey((l.Niveau, l.Code)));
        if (absents > 0) rapport.Signaler(null, "", "", $"{absents} territoire{(absents > 1 ? "s" : "")} déjà importé{(absents > 1 ? "s" : "")} ne {(absents > 1 ? "sont" : "est")} plus dans le fichier.", "Leurs valeurs sont gardées.");
        if (_corrections.Count > 0) rapport.Constats.Add($"{_corrections.Count} valeur{(_corrections.Count > 1 ? "s" : "")} corrigée{(_corrections.Count > 1 ? "s" : "")} par le producteur : les anciennes sont gardées.");
        if (rapport.NeChangeRien) return;

        donnees.Operations.Add(Raconter());
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        await donnees.SaveChangesAsync(annulation);
        await donnees.AjouterEnMasseAsync(_ajouts, annulation);
        await donnees.AjouterEnMasseAsync(_corrections, annulation);
        await FinirAsync(transaction, annulation);
    }

    private Operation Raconter() => Operation.Par(acteur, "Indicateurs", "ImporterDesIndicateurs", horloge.Maintenant)
        .Avec(new FichierDIndicateursImporte(edition.Id, edition.JeuCode, edition.Annee, fichier, rapport.Ajoutes, rapport.Modifies, _corrections.Count));

    private Task FinirAsync(IDbContextTransaction transaction, CancellationToken annulation) => essai ? transaction.RollbackAsync(annulation) : transaction.CommitAsync(annulation);

    private async Task<Dictionary<(NiveauGeographique, string), Releve>> LireLesConnusAsync(IReadOnlyCollection<ReleveLu> lus, CancellationToken annulation)
    {
        var niveaux = lus.Select(l => l.Niveau).Distinct().ToList();
        return await donnees.Releves.AsNoTracking().Where(r => r.EditionId == edition.Id && niveaux.Contains(r.Niveau)).ToDictionaryAsync(r => (r.Niveau, r.Code), annulation);
    }

    private static ReleveLu Completer(ReleveLu lu, Dictionary<(NiveauGeographique, string), Releve> connus, IReadOnlyList<int> lacunes)
    {
        if (lacunes.Count == 0 || !connus.TryGetValue((lu.Niveau, lu.Code), out var connu)) return lu;
        var cases = lu.Valeurs.Split(';');
        foreach (var place in lacunes) cases[place] = Releve.Case(connu.Valeurs, place).ToString();
        return lu with { Valeurs = string.Join(';', cases), Notes = lu.Notes.Length > 0 ? lu.Notes : connu.Notes };
    }

    private Releve Ajouter(ReleveLu lu)
    {
        rapport.Ajoutes++;
        return Releve.De(edition.Id, lu.Niveau, lu.Code, lu.Nom, lu.Valeurs, lu.Notes);
    }

    private void Comparer(int millesimesConnus, Dictionary<(NiveauGeographique, string), Releve> connus, ReleveLu lu)
    {
        if (!connus.TryGetValue((lu.Niveau, lu.Code), out var connu))
        {
            _ajouts.Add(Ajouter(lu));
            return;
        }

        var avant = connu.Valeurs;
        if (!connu.Reprendre(lu.Nom.Length > 0 ? lu.Nom : connu.Nom, lu.Valeurs, lu.Notes))
        {
            rapport.Inchanges++;
            return;
        }

        rapport.Modifies++;
        donnees.Releves.Update(connu);
        for (var i = 0; i < millesimesConnus; i++)
        {
            var ancienne = Releve.Case(avant, i);
            var nouvelle = Releve.Case(lu.Valeurs, i);
            if (ancienne.SequenceEqual(nouvelle)) continue;
            var code = edition.Millesimes[i].IndicateurCode;
            _corrections.Add(Correction.De(edition.Id, lu.Niveau, lu.Code, code, ancienne.ToString(), nouvelle.ToString(), horloge.Maintenant));
            if (_corrections.Count <= 200) rapport.Signaler(lu.Ligne, code, nouvelle.ToString(), $"Valait « {ancienne} » à l’import précédent.", "La correction est gardée, avec l’ancienne valeur.");
        }
    }
}
