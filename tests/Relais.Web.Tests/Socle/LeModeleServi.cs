using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Web.Tests.Socle;

public sealed class LeModeleServi
{
    /// <summary>The model as the server builds it, with its settings: <c>migrer</c> refuses one that differs from the migrations.</summary>
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_modele_du_serveur_est_celui_des_migrations(MoteurDeBase moteur)
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync(moteur);
        await using var portee = serveur.Services.CreateAsyncScope();
        var donnees = portee.ServiceProvider.GetRequiredService<DonneesRelais>();
        var fige = donnees.GetService<IMigrationsAssembly>().ModelSnapshot!.Model;
        var instantane = donnees.GetService<IModelRuntimeInitializer>().Initialize(fige is IMutableModel modifiable ? modifiable.FinalizeModel() : fige);

        var ecarts = donnees.GetService<IMigrationsModelDiffer>().GetDifferences(instantane.GetRelationalModel(), donnees.GetService<IDesignTimeModel>().Model.GetRelationalModel());

        Assert.True(ecarts.Count == 0, string.Join('\n', ecarts.Select(Dire)));
    }

    private static string Dire(MigrationOperation ecart) => ecart is AlterColumnOperation colonne
        ? $"{colonne.Table}.{colonne.Name} : {colonne.OldColumn.ColumnType} dans la migration, {colonne.ColumnType} dans le modèle"
        : ecart.GetType().Name;
}
